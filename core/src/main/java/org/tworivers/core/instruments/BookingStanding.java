package org.tworivers.core.instruments;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.instruments.InstrumentsEntry.BookingCancelled;
import org.tworivers.core.instruments.InstrumentsEntry.BookingGranted;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMade;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMoved;
import org.tworivers.core.instruments.InstrumentsEntry.BookingRejected;
import org.tworivers.core.instruments.InstrumentsEntry.OfBooking;
import org.tworivers.core.instruments.InstrumentsEntry.PlaceGiven;
import org.tworivers.core.instruments.InstrumentsEntry.ResultsFiled;
import org.tworivers.core.instruments.InstrumentsEntry.SamplesHanded;
import org.tworivers.core.instruments.InstrumentsEntry.UseRecorded;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Evidence;

/// How a booking stands: the one place that reads its entries, for pages, for the projection and for the write path.
///
/// @param state how far it has come
/// @param changes how often calendars must be told of a change since it was made
/// @param use when the instrument was used and what that costs; nothing until it is recorded
/// @param results what came of it, in order
/// @param course all that happened, in the order of the journal
public record BookingStanding(
        Booking booking,
        BookingState state,
        int changes,
        Optional<UseRecorded> use,
        List<Result> results,
        List<Recorded<OfBooking>> course) {

    /// A file of results.
    ///
    /// @param hash SHA-256 of the file
    public record Result(String title, String hash, LocalDateTime at) {}

    public BookingStanding {
        results = List.copyOf(results);
        course = List.copyOf(course);
    }

    /// Reads how it stands after its entries; nothing when the first is none that makes it.
    ///
    /// @param course in the order of the journal
    public static Optional<BookingStanding> of(List<Recorded<OfBooking>> course) {
        if (course.isEmpty() || !(course.getFirst().entry() instanceof BookingMade made)) {
            return Optional.empty();
        }
        BookingStanding standing =
                new BookingStanding(made.made(), made.state(), 0, Optional.empty(), List.of(), course.subList(0, 1));
        for (Recorded<OfBooking> each : course.subList(1, course.size())) {
            standing = standing.after(each);
        }
        return Optional.of(standing);
    }

    /// How it stands after one entry more.
    public BookingStanding after(Recorded<OfBooking> next) {
        List<Recorded<OfBooking>> longer = new ArrayList<>(course);
        longer.add(next);
        return switch (next.entry()) {
            case BookingMade again -> this;
            case PlaceGiven given -> changed(booking.outside() ? BookingState.ASKED : BookingState.BOOKED, longer);
            case BookingGranted granted -> changed(BookingState.BOOKED, longer);
            case BookingRejected rejected -> changed(BookingState.REJECTED, longer);
            case BookingCancelled cancelled -> changed(BookingState.CANCELLED, longer);
            case BookingMoved to ->
                new BookingStanding(booking.withSpan(to.span()), to.state(), changes + 1, use, results, longer);
            case SamplesHanded handed -> new BookingStanding(booking, state, changes, use, results, longer);
            case UseRecorded used ->
                new BookingStanding(booking, BookingState.USED, changes, Optional.of(used), results, longer);
            case ResultsFiled filed -> {
                List<Result> more = new ArrayList<>(results);
                for (Evidence each : next.evidence()) {
                    more.add(new Result(filed.title(), each.fileHash(), filed.at()));
                }
                yield new BookingStanding(booking, state, changes, use, more, longer);
            }
        };
    }

    private BookingStanding changed(BookingState to, List<Recorded<OfBooking>> longer) {
        return new BookingStanding(booking, to, changes + 1, use, results, longer);
    }

    /// When the last thing happened.
    public LocalDateTime lastAt() {
        return course.getLast().entry().at();
    }

    /// What must be known of it to lay out a week.
    public BookingLine line() {
        return new BookingLine(
                booking.id(),
                booking.instrument(),
                state,
                booking.span(),
                booking.organisation(),
                booking.outside(),
                booking.holder(),
                booking.work().attended(),
                booking.work().method(),
                booking.illustrative(),
                booking.asked(),
                changes,
                use.map(UseRecorded::used),
                use.map(UseRecorded::charge).orElse(0L));
    }
}
