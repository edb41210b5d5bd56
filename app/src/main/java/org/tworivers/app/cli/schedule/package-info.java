/// Timetables of an event's meetings: made, checked, repaired on the day, and events made up to try it.
@NullMarked
package org.tworivers.app.cli.schedule;

import org.jspecify.annotations.NullMarked;
