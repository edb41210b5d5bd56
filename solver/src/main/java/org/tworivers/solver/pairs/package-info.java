/// Which pairs of two sides meet: the problem as indices, the best choice, what proves it, and why a pair was
/// left out. `flow` finds the best flows of a network and knows of no pairs; `check` recomputes a choice and
/// what no choice beats.
@NullMarked
package org.tworivers.solver.pairs;

import org.jspecify.annotations.NullMarked;
