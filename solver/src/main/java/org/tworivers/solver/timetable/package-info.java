/// The nouns of timetabling one-to-one meetings: the problem as indices, a timetable, and what came of looking for one.
/// The steps stand beside: `check` recomputes, `bounds` says what cannot be beaten, `search` finds, `repair` mends,
/// `generate` makes events up.
@NullMarked
package org.tworivers.solver.timetable;

import org.jspecify.annotations.NullMarked;
