/// How long it takes to say for many leads what is due and who talked first.
@NullMarked
package org.tworivers.bench.leads;

import org.jspecify.annotations.NullMarked;
