/// Pages of docking meetings.
@NullMarked
package org.tworivers.app.web.events;

import org.jspecify.annotations.NullMarked;
