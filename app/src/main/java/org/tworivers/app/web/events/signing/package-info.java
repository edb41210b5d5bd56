/// Promotion sessions and the signing programme of an event, and what came of the event.
@NullMarked
package org.tworivers.app.web.events.signing;

import org.jspecify.annotations.NullMarked;
