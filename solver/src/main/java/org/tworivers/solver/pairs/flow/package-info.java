/// Best circulations of a network: by one objective after the other, and among equals by an order of preference.
@NullMarked
package org.tworivers.solver.pairs.flow;

import org.jspecify.annotations.NullMarked;
