package org.tworivers.core.instruments;

import java.util.List;
import java.util.Optional;

/// All that is recorded of instruments and bookings.
public interface Instruments {

    /// What was known of instruments at a moment, without their bookings.
    ///
    /// @param sequence known-at, as the sequence it resolved to, inclusive
    InstrumentBook book(long sequence);

    /// How a booking stands now; nothing when there is none of that id.
    Optional<BookingStanding> findBooking(String id);

    /// The bookings of an instrument that some minute of a time is of, whatever their state, in the order of the clock.
    ///
    /// @param sequence known-at
    List<BookingLine> during(String instrument, Span time, long sequence);
}
