/// The judge of a choice of pairs: counts everything anew and shares no code with what chose.
@NullMarked
package org.tworivers.solver.pairs.check;

import org.jspecify.annotations.NullMarked;
