/// Events made up for tests and measurements, always with a timetable that exists.
@NullMarked
package org.tworivers.solver.timetable.generate;

import org.jspecify.annotations.NullMarked;
