package org.tworivers.core.instruments;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.tworivers.core.instruments.InstrumentsEntry.TrainingPassed;
import org.tworivers.core.instruments.InstrumentsEntry.UseRecorded;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Why something must not be recorded of a booking, given what is known. While nobody else can write, so that no time
/// is given twice.
public final class BookingCheck {
    private static final String STATE = "state";
    private static final String FROM = "from";

    private final Acting acting;
    private final Known known;
    private final List<Rejection> found = new ArrayList<>();

    /// What is known when something is to be recorded of a booking.
    ///
    /// @param standing how the booking stands; nothing when there is none yet
    /// @param instrument its instrument, or that of the booking that is to be made
    /// @param taken the other bookings that hold some minute of its time
    /// @param ready those who wait for some minute of its time and could have theirs now, first come first
    public record Known(
            Optional<BookingStanding> standing,
            Optional<InstrumentCourse> instrument,
            List<BookingLine> taken,
            List<BookingLine> ready) {
        public Known {
            taken = List.copyOf(taken);
            ready = List.copyOf(ready);
        }
    }

    private BookingCheck(Acting acting, Known known) {
        this.acting = acting;
        this.known = known;
    }

    /// All reasons; none when it may be recorded.
    ///
    /// @param evidence the papers that it names
    public static List<Rejection> check(OfBooking entry, List<Evidence> evidence, Acting acting, Known known) {
        BookingCheck check = new BookingCheck(acting, known);
        if (entry instanceof BookingMade made) {
            check.check(made);
        } else if (known.standing().isEmpty()) {
            check.no("booking-unknown", "id", entry.booking(), "name a booking that is on record.");
        } else {
            check.check(entry, evidence, known.standing().get());
        }
        return List.copyOf(check.found);
    }

    private void check(BookingMade made) {
        Booking booking = made.made();
        if (!InstrumentCheck.KEY.matcher(booking.id()).matches() || InstrumentCheck.ADDRESSES.contains(booking.id())) {
            no("lead-key-unusable", "id", booking.id(), "write small letters, digits and hyphens, at most 60.");
        }
        if (known.standing().isPresent()) {
            no("booking-known", "id", booking.id(), "there is a booking of this id; take another id.");
        }
        InstrumentCheck.holder(booking.holder()).ifPresent(found::add);
        if (booking.organisation().isBlank()) {
            no("booking-ownerless", "organisation", "", "name the organisation that uses the instrument.");
        }
        Optional<Instrument> instrument = stated(booking);
        if (instrument.isEmpty()) {
            return;
        }
        who(made, instrument.get());
        gates(booking, booking.asked(), instrument.get());
        if (made.state() != BookingState.WAITING) {
            free(booking.span());
        } else if (known.taken().isEmpty() && known.ready().isEmpty()) {
            no("waiting-needless", STATE, booking.span().toString(), "the time is free; book it.");
        }
    }

    /// What the catalogue says of the instrument on the day of a booking.
    private Optional<Instrument> stated(Booking booking) {
        Optional<Instrument> instrument =
                known.instrument().flatMap(each -> each.on(booking.span().from().toLocalDate()));
        if (instrument.isEmpty()) {
            no("instrument-unknown", "instrument", booking.instrument(), "name an instrument of the catalogue.");
        }
        return instrument;
    }

    /// What holds of every time that somebody wants.
    ///
    /// @param at when they said so
    private void gates(Booking booking, LocalDateTime at, Instrument instrument) {
        what(booking.work(), instrument);
        known.instrument().ifPresent(course -> {
            when(booking.span(), at, course, instrument);
            trained(booking, course, instrument);
        });
    }

    private void who(BookingMade made, Instrument instrument) {
        Booking booking = made.made();
        boolean keeps = acting.isOf(instrument.organisation());
        if (!keeps && !acting.isOf(booking.organisation())) {
            no("booking-of-another", "organisation", booking.organisation(), "book for your own organisation.");
        }
        if (booking.outside() == acting.same().test(booking.organisation(), instrument.organisation())) {
            no(
                    "booking-outside",
                    "outside",
                    booking.organisation(),
                    "it is from outside when, and only when, it is another organisation than the instrument's.");
        }
        if (booking.outside() && made.state() == BookingState.BOOKED && !keeps) {
            no("booking-undecided", STATE, made.state().word(), "ask for it; the keeper decides.");
        }
    }

    private void what(Booking.Work work, Instrument instrument) {
        if (work.method().isEmpty() && work.settings().isEmpty()) {
            return;
        }
        Optional<Method> method = instrument.findMethod(work.method());
        if (method.isEmpty()) {
            no("method-unknown", "method", work.method(), "choose a method of this instrument.");
            return;
        }
        work.settings().forEach((key, value) -> setting(key, value, method.get()));
    }

    private void setting(String key, BigDecimal value, Method method) {
        Optional<Method.Setting> setting = method.findSetting(key);
        if (setting.isEmpty()) {
            no("setting-unknown", "settings", key, "choose a setting of this method.");
        } else if (!setting.get().allows(value)) {
            String least = setting.get().least().toPlainString();
            String most = setting.get().most().toPlainString();
            found.add(new Rejection(
                            "setting-beyond",
                            "setting-" + key,
                            value.toPlainString(),
                            "this instrument can do " + least + " to " + most + "; change it.")
                    .naming(least, most));
        }
    }

    private void when(Span span, LocalDateTime at, InstrumentCourse course, Instrument instrument) {
        if (instrument.rules().retired() || course.latest().rules().retired()) {
            no("instrument-retired", "instrument", instrument.id(), "it is booked no more; choose another.");
        }
        if (span.minutes() > instrument.rules().longest()) {
            String longest = Integer.toString(instrument.rules().longest());
            found.add(new Rejection(
                            "booking-long",
                            "until",
                            span.toString(),
                            "at most " + longest + " minutes are booked at once; book less.")
                    .naming(longest));
        }
        if (span.from().isBefore(at)) {
            no("booking-past", FROM, span.toString(), "it begins before it was asked for; choose a later time.");
        }
        if (!course.isOpen(span)) {
            no("booking-closed", FROM, span.toString(), "the instrument is not open all that time; see its hours.");
        }
        course.findMaintenance(span)
                .ifPresent(each -> found.add(new Rejection(
                                "booking-maintained",
                                FROM,
                                span.toString(),
                                "it is maintained " + each.span() + "; choose another time.")
                        .naming(each.span().toString())));
    }

    private void trained(Booking booking, InstrumentCourse course, Instrument instrument) {
        if (booking.work().attended() || !instrument.rules().trained()) {
            return;
        }
        TrainingPassed passed = course.trained().get(booking.holder());
        LocalDate first = booking.span().from().toLocalDate();
        if (passed == null || passed.day().isAfter(first)) {
            no(
                    "training-missing",
                    "attended",
                    booking.holder(),
                    "who works it must be trained on it; ask for training, or have the staff do it.");
        } else if (passed.until().isBefore(booking.span().lastDay())) {
            String until = passed.until().toString();
            found.add(new Rejection(
                            "training-expired",
                            "attended",
                            booking.holder(),
                            "the training is good until " + until + "; renew it, or have the staff do it.")
                    .naming(until));
        }
    }

    /// That nobody has a time, and nobody who waits for it comes first.
    private void free(Span time) {
        known.taken().forEach(each -> found.add(InstrumentCheck.taken(each)));
        if (known.taken().isEmpty() && !known.ready().isEmpty()) {
            no(
                    "others-wait",
                    FROM,
                    time.toString(),
                    "others wait for this time and come first; wait too, or choose another.");
        }
    }

    private void check(OfBooking entry, List<Evidence> evidence, BookingStanding standing) {
        if (entry.at().isBefore(standing.lastAt())) {
            found.add(new Rejection(
                            "case-day-early",
                            "at",
                            entry.at().toString(),
                            "the last step was on " + standing.lastAt() + "; check the time.")
                    .naming(standing.lastAt().toString()));
        }
        switch (entry) {
            case BookingMade again -> {}
            case PlaceGiven given -> given(standing);
            case BookingGranted granted -> keeper(standing, BookingState.ASKED);
            case BookingRejected rejected -> {
                keeper(standing, BookingState.ASKED, BookingState.WAITING);
                needed("reason", rejected.reason());
            }
            case BookingCancelled cancelled -> whose(standing, "only who booked it, or the keeper, cancels it.");
            case BookingMoved moved -> moved(moved, standing);
            case SamplesHanded handed -> {
                keeper(standing, BookingState.BOOKED, BookingState.USED);
                needed("what", handed.what());
            }
            case UseRecorded used -> used(used, standing);
            case ResultsFiled filed -> {
                keeper(standing, BookingState.BOOKED, BookingState.USED);
                needed("title", filed.title());
                if (evidence.size() != 1 || evidence.getFirst().fileHash().isEmpty()) {
                    no("results-fileless", "evidence", filed.title(), "add the one file that holds them.");
                }
            }
        }
    }

    private void given(BookingStanding standing) {
        state(standing, BookingState.WAITING);
        known.taken().forEach(each -> found.add(InstrumentCheck.taken(each)));
        BookingLine own = standing.line();
        boolean first = known.ready().stream().noneMatch(each -> BookingLine.WAITING_ORDER.compare(each, own) < 0);
        if (!first) {
            no("waiting-not-first", STATE, own.id(), "somebody asked before them and can have the time.");
        }
        known.instrument()
                .ifPresent(course -> course.on(own.span().from().toLocalDate())
                        .ifPresent(instrument -> trained(standing.booking(), course, instrument)));
        if (known.instrument().flatMap(each -> each.findMaintenance(own.span())).isPresent()) {
            no("booking-maintained", FROM, own.span().toString(), "it is maintained then; let it wait.");
        }
    }

    private void whose(BookingStanding standing, String advice) {
        state(standing, BookingState.BOOKED, BookingState.ASKED, BookingState.WAITING);
        if (!keeps() && !acting.isOf(standing.booking().organisation())) {
            no("booking-of-another", "id", standing.booking().id(), advice);
        }
    }

    /// As if it were called off and booked anew: of those who wait, who could have the new time comes first.
    private void moved(BookingMoved moved, BookingStanding standing) {
        whose(standing, "only who booked it, or the keeper, moves it.");
        Booking booking = standing.booking().withSpan(moved.span());
        if (booking.span().equals(standing.booking().span())) {
            no("booking-unmoved", FROM, booking.span().toString(), "that is its time already; choose another.");
            return;
        }
        if (booking.outside() && moved.state() == BookingState.BOOKED && !keeps()) {
            no("booking-undecided", STATE, moved.state().word(), "ask for it; the keeper decides.");
        }
        stated(booking).ifPresent(instrument -> {
            gates(booking, moved.at(), instrument);
            free(booking.span());
        });
    }

    private void used(UseRecorded used, BookingStanding standing) {
        keeper(standing, BookingState.BOOKED);
        Booking booking = standing.booking();
        if (!booking.span().covers(used.used())) {
            no("use-beyond", FROM, used.used().toString(), "it must lie within the booking, " + booking.span() + ".");
        }
        if (used.at().isBefore(used.used().until())) {
            no("use-ahead", "until", used.used().toString(), "it is not over yet; record it when it is.");
        }
        long right = known.instrument()
                .flatMap(each -> each.on(booking.span().from().toLocalDate()))
                .map(each -> each.prices()
                        .charge(
                                booking.outside(),
                                booking.work().attended(),
                                used.used().minutes()))
                .orElse(0L);
        if (right != used.charge()) {
            no("charge-wrong", "charge", Long.toString(used.charge()), "by the prices of its day it is " + right + ".");
        }
    }

    private boolean keeps() {
        return known.instrument()
                .map(each -> acting.isOf(each.latest().organisation()))
                .orElse(acting.organisation().isEmpty());
    }

    private void keeper(BookingStanding standing, BookingState... states) {
        if (!keeps()) {
            no(
                    "instrument-of-another",
                    "organisation",
                    standing.booking().instrument(),
                    "only the organisation that keeps the instrument, or the office, decides about it.");
        }
        state(standing, states);
    }

    private void state(BookingStanding standing, BookingState... states) {
        if (!List.of(states).contains(standing.state())) {
            no("booking-state", STATE, standing.state().word(), "that cannot be done with it as it stands.");
        }
    }

    private void needed(String field, String text) {
        if (text.isBlank()) {
            no("field-missing", field, "", "fill it in.");
        }
    }

    private void no(String code, String field, String value, String advice) {
        found.add(new Rejection(code, field, value, advice));
    }
}
