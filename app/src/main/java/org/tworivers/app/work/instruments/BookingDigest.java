package org.tworivers.app.work.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.digests.DigestLine;
import org.tworivers.app.work.digests.DigestSource;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingStanding;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.InstrumentBook;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.InstrumentsEntry.PlaceGiven;
import org.tworivers.core.instruments.InstrumentsEntry.TrainingPassed;
import org.tworivers.core.instruments.Span;

/// What waits of shared instruments, for who booked: times that they waited for and were given within a week, bookings
/// that begin tomorrow, trainings that end within two weeks.
public final class BookingDigest implements DigestSource {
    private static final int NEWS = 7;
    private static final int RENEWAL = 14;
    private static final int AHEAD = 400;

    private final Ledger ledger;

    /// What waits in a ledger.
    public BookingDigest(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<DigestLine> waiting(Viewer viewer, LocalDate day, Messages messages) {
        if (!viewer.may(Right.BOOK_INSTRUMENTS)) {
            return List.of();
        }
        InstrumentBook book = ledger.instruments().book(ledger.journal().head().sequence());
        Span ahead = Span.of(Span.of(day).begins(), Span.of(day.plusDays(AHEAD)).ends());
        List<BookingLine> held = ledger.instruments().held(viewer.id(), ahead).stream()
                .filter(each -> each.state() == BookingState.BOOKED || each.state() == BookingState.ASKED)
                .toList();
        List<DigestLine> lines = new ArrayList<>();
        for (BookingLine each : held) {
            if (isNews(each, day)) {
                lines.add(line("booking-given", each, book, messages));
            }
        }
        for (BookingLine each : held) {
            if (each.span().from().toLocalDate().equals(day.plusDays(1))) {
                lines.add(line("booking-tomorrow", each, book, messages));
            }
        }
        for (InstrumentCourse each : book.instruments().values()) {
            TrainingPassed passed = each.trained().get(viewer.id());
            if (passed != null && isEnding(each, passed, day)) {
                lines.add(new DigestLine(
                        "training-ending",
                        messages.text(
                                "digest.training-ending.line",
                                name(each, messages),
                                passed.until().toString())));
            }
        }
        return lines;
    }

    /// Whether its time was given to who waited for it, lately.
    private boolean isNews(BookingLine line, LocalDate day) {
        return ledger.instruments().findBooking(line.id()).map(BookingStanding::course).orElse(List.of()).stream()
                .anyMatch(each -> each.entry() instanceof PlaceGiven
                        && each.entry().at().toLocalDate().isAfter(day.minusDays(NEWS)));
    }

    private static boolean isEnding(InstrumentCourse course, TrainingPassed passed, LocalDate day) {
        return course.latest().rules().trained()
                && !course.latest().rules().retired()
                && !passed.until().isBefore(day)
                && !passed.until().isAfter(day.plusDays(RENEWAL));
    }

    private static DigestLine line(String kind, BookingLine line, InstrumentBook book, Messages messages) {
        String name =
                book.find(line.instrument()).map(each -> name(each, messages)).orElse(line.instrument());
        return new DigestLine(
                kind,
                messages.text(
                        "digest.booking.line",
                        name,
                        line.span().toString(),
                        messages.text("booking.state." + line.state().word())));
    }

    /// What is made up is said to be.
    private static String name(InstrumentCourse course, Messages messages) {
        String name = course.latest().names().in(messages.language());
        return course.latest().illustrative() ? messages.text("agreement.illustrative", name) : name;
    }
}
