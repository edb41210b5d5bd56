/// Docking meetings from plan to outcome: what desks, delegations and the engine do with what core knows of an event.
@NullMarked
package org.tworivers.app.work.events;

import org.jspecify.annotations.NullMarked;
