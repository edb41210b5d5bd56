/// What no timetable of an event can beat, and why some events have none: counted and matched, without search.
@NullMarked
package org.tworivers.solver.timetable.bounds;

import org.jspecify.annotations.NullMarked;
