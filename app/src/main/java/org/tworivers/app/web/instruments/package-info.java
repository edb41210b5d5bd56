/// Pages of shared instruments: the catalogue, weeks and bookings, use, statements, calendars.
@NullMarked
package org.tworivers.app.web.instruments;

import org.jspecify.annotations.NullMarked;
