/// The judge: recomputes a timetable from nothing, and shares no code with what made it.
@NullMarked
package org.tworivers.solver.timetable.check;

import org.jspecify.annotations.NullMarked;
