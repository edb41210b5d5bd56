package org.tworivers.app.web.instruments;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.core.instruments.Booking;
import org.tworivers.core.instruments.BookingStanding;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentsEntry.BookingGranted;
import org.tworivers.core.instruments.InstrumentsEntry.PlaceGiven;
import org.tworivers.core.instruments.InstrumentsEntry.SamplesHanded;
import org.tworivers.core.instruments.InstrumentsEntry.UseRecorded;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.shared.Rejection;

/// What people at pages and programs do about instruments and bookings alike.
@Component
class BookingActs {
    /// What somebody who is willing to wait is not refused for.
    private static final Set<String> WAITABLE = Set.of("time-taken", "others-wait");

    private final InstrumentPages pages;

    BookingActs(InstrumentPages pages) {
        this.pages = pages;
    }

    /// Books an instrument: who is of another organisation asks, and who is willing to waits where others were first.
    ///
    /// @param number the id of the booking
    Appended book(Sender sender, String number, Instrument of, BookingForms in) {
        Optional<Booking> booking = in.booking(number, of);
        boolean waits = in.ticked("wait");
        if (booking.isEmpty() || !in.faults().isEmpty()) {
            return new Appended.Refused(in.faults());
        }
        BookingState wanted = booking.get().outside() && !pages.keeps(of) ? BookingState.ASKED : BookingState.BOOKED;
        Appended appended = pages.desk().book(sender, booking.get(), wanted);
        return waits && isOnlyTaken(appended)
                ? pages.desk().book(sender, booking.get(), BookingState.WAITING)
                : appended;
    }

    private static boolean isOnlyTaken(Appended appended) {
        return appended instanceof Appended.Refused(List<Rejection> why)
                && why.stream().map(Rejection::code).allMatch(WAITABLE::contains);
    }

    /// Does something about a booking that needs no file.
    Appended act(Sender sender, BookingStanding standing, BookingAct act, BookingForms in) {
        String id = standing.booking().id();
        LocalDateTime now = pages.desk().now();
        return switch (act) {
            case GRANT -> {
                BookingGranted granted = new BookingGranted(id, in.text("note"), now);
                yield unless(in, () -> pages.desk().record(sender, granted, List.of()));
            }
            case GIVE -> unless(in, () -> pages.desk().record(sender, new PlaceGiven(id, now), List.of()));
            case HAND -> {
                SamplesHanded handed = new SamplesHanded(id, in.ticked("returned"), in.needed("what"), now);
                yield unless(in, () -> pages.desk().record(sender, handed, List.of()));
            }
            case USE -> {
                Optional<Span> used = in.span("from", "until");
                yield unless(in, () -> pages.desk().record(sender, used(standing, used.orElseThrow(), now), List.of()));
            }
            case REJECT -> {
                String reason = in.needed("reason");
                yield unless(in, () -> pages.desk().reject(sender, standing.line(), reason));
            }
            case MOVE -> {
                Optional<Span> to = in.span("from", "until");
                String reason = in.text("reason");
                boolean keeps = pages.keeps(
                        pages.course(standing.booking().instrument()).latest());
                yield unless(in, () -> pages.desk().move(sender, standing, keeps, to.orElseThrow(), reason));
            }
            case CANCEL -> {
                String reason = in.text("reason");
                yield unless(in, () -> pages.desk().cancel(sender, standing.line(), reason));
            }
            case RESULTS ->
                throw new IllegalArgumentException("results (" + id + ") must come with their file. Maybe file them.");
        };
    }

    private static Appended unless(BookingForms in, Supplier<Appended> recording) {
        return in.faults().isEmpty() ? recording.get() : new Appended.Refused(in.faults());
    }

    /// The use with what it costs by the prices of its day.
    private UseRecorded used(BookingStanding standing, Span used, LocalDateTime now) {
        Booking booking = standing.booking();
        long charge = pages.course(booking.instrument())
                .on(booking.span().from().toLocalDate())
                .map(each ->
                        each.prices().charge(booking.outside(), booking.work().attended(), used.minutes()))
                .orElse(0L);
        return new UseRecorded(booking.id(), used, charge, now);
    }

    /// Says that an instrument cannot be used for a time.
    Appended maintain(Sender sender, String instrument, BookingForms in) {
        Optional<Span> span = in.span("from", "until");
        String reason = in.needed("reason");
        return unless(in, () -> pages.desk().maintain(sender, instrument, span.orElseThrow(), reason));
    }

    /// Says that somebody was trained on an instrument.
    Appended train(Sender sender, String instrument, BookingForms in) {
        var passed = in.training(instrument);
        return unless(in, () -> pages.desk().record(sender, passed, List.of()));
    }
}
