/// Energy: the factors, rules and benchmarks that the program brings, and what is asked of them.
@NullMarked
package org.tworivers.app.work.energy;

import org.jspecify.annotations.NullMarked;
