/// How long it takes to say for many service cases how they stand, and to show them.
@NullMarked
package org.tworivers.bench.aftercare;

import org.jspecify.annotations.NullMarked;
