/// Pages of the day itself: who came, what changes, what came of the meetings.
@NullMarked
package org.tworivers.app.web.events.day;

import org.jspecify.annotations.NullMarked;
