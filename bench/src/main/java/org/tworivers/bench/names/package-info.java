/// How well names of organisations are told to be one or two.
@NullMarked
package org.tworivers.bench.names;

import org.jspecify.annotations.NullMarked;
