/// Timefold as a maker of timetables: the event in its terms, one constraint a method.
@NullMarked
package org.tworivers.bench.meetings.timefold;

import org.jspecify.annotations.NullMarked;
