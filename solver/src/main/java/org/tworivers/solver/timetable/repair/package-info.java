/// Mending a timetable while the event runs: what changed goes in, the fewest other meetings move.
@NullMarked
package org.tworivers.solver.timetable.repair;

import org.jspecify.annotations.NullMarked;
