/// Shared instruments: the catalogue and weeks as they are read, bookings as they are recorded, use as it is counted.
@NullMarked
package org.tworivers.app.work.instruments;

import org.jspecify.annotations.NullMarked;
