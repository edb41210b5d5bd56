/// Timetabling the meetings of an event: searching and proving side by side, checking, repairing on the day,
/// and the reasons why a meeting has no place.
@NullMarked
package org.tworivers.app.work.meetings;

import org.jspecify.annotations.NullMarked;
