/// Calendars to subscribe to (iCalendar), whatever they are of.
@NullMarked
package org.tworivers.app.render.calendars;

import org.jspecify.annotations.NullMarked;
