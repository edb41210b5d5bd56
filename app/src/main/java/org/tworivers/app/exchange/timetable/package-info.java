/// Events to be timetabled, timetables and changes of the day, as files: our own JSON and the published
/// MiniZinc data.
@NullMarked
package org.tworivers.app.exchange.timetable;

import org.jspecify.annotations.NullMarked;
