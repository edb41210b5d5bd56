package org.tworivers.core.instruments.use;

import java.util.Optional;
import org.tworivers.core.instruments.BookingLine;

/// A recorded use of an instrument, as hours are counted from it.
///
/// @param begins its first minute, counted as [Span#minute] does
/// @param ends the minute that it ends before
/// @param outside whether by another organisation than the keeper
public record Use(long begins, long ends, boolean outside) {
    /// That of a booking; nothing until one is recorded.
    public static Optional<Use> of(BookingLine line) {
        return line.used().map(span -> new Use(span.begins(), span.ends(), line.outside()));
    }

    /// How many of its minutes lie in a time.
    long shared(long from, long until) {
        return Math.max(0, Math.min(ends, until) - Math.max(begins, from));
    }
}
