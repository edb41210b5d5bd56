package org.tworivers.core.instruments;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

/// What is kept of a booking in the narrow table from which weeks, waiting lists and figures are read.
///
/// @param attended whether the institute's staff works the instrument
/// @param method key of the method; may be empty
/// @param asked when it was asked for
/// @param changes how often calendars must be told of a change
/// @param used when the instrument was used; nothing until that is recorded
/// @param charge what that costs, in fen
public record BookingLine(
        String id,
        String instrument,
        BookingState state,
        Span span,
        String organisation,
        boolean outside,
        String holder,
        boolean attended,
        String method,
        boolean illustrative,
        LocalDateTime asked,
        int changes,
        Optional<Span> used,
        long charge) {

    /// Who waits before whom: who asked first, and of those who asked at the same time the one whose id comes first,
    /// whatever was recorded first.
    public static final Comparator<BookingLine> WAITING_ORDER =
            Comparator.comparing(BookingLine::asked).thenComparing(BookingLine::id);

    /// In the order of the clock.
    public static final Comparator<BookingLine> TIME_ORDER =
            Comparator.comparing((BookingLine each) -> each.span().from()).thenComparing(BookingLine::id);

    /// Whether nobody else can have this time.
    public boolean blocks(Span time) {
        return state.holds() && span.overlaps(time);
    }

    /// Whether it waits for this time.
    public boolean waitsFor(Span time) {
        return state == BookingState.WAITING && span.overlaps(time);
    }
}
