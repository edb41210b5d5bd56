/// What is handed on of shared instruments: calendars of bookings, statements of what is owed. Knows no
/// store and no web.
@NullMarked
package org.tworivers.app.render.instruments;

import org.jspecify.annotations.NullMarked;
