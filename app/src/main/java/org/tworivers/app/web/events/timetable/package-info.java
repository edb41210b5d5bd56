/// Pages of an event's timetable: which pairs meet, runs of the engine, the board, and what was published.
@NullMarked
package org.tworivers.app.web.events.timetable;

import org.jspecify.annotations.NullMarked;
