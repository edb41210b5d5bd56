package org.tworivers.core.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tworivers.core.instruments.InstrumentsEntry.InstrumentStated;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceLifted;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceSet;
import org.tworivers.core.instruments.InstrumentsEntry.OfInstrument;
import org.tworivers.core.instruments.InstrumentsEntry.TrainingPassed;
import org.tworivers.core.shared.Rejection;

/// Why something must not be recorded of an instrument, given what is known.
public final class InstrumentCheck {
    static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    /// Words that stand where ids do in addresses.
    static final Set<String> ADDRESSES = Set.of("new", "use", "feed", "statement");

    private static final String ID = "id";

    private final Acting acting;
    private final Optional<InstrumentCourse> known;
    private final List<BookingLine> taken;
    private final List<Rejection> found = new ArrayList<>();

    private InstrumentCheck(Acting acting, Optional<InstrumentCourse> known, List<BookingLine> taken) {
        this.acting = acting;
        this.known = known;
        this.taken = taken;
    }

    /// All reasons; none when it may be recorded.
    ///
    /// @param known what is known of the instrument
    /// @param taken the bookings that hold some minute of the time of a maintenance
    public static List<Rejection> check(
            OfInstrument entry, Acting acting, Optional<InstrumentCourse> known, List<BookingLine> taken) {
        InstrumentCheck check = new InstrumentCheck(acting, known, taken);
        if (entry instanceof InstrumentStated(Instrument stated)) {
            check.check(stated);
        } else if (known.isEmpty()) {
            check.no("instrument-unknown", ID, entry.instrument(), "state the instrument first.");
        } else {
            check.keeper(known.get().latest().organisation());
            check.check(entry, known.get());
        }
        return List.copyOf(check.found);
    }

    private void check(Instrument stated) {
        if (!KEY.matcher(stated.id()).matches() || ADDRESSES.contains(stated.id())) {
            no("lead-key-unusable", ID, stated.id(), "write small letters, digits and hyphens, at most 60.");
        }
        if (stated.organisation().isBlank()) {
            no("instrument-keeperless", "organisation", "", "name the organisation that keeps it.");
        }
        keeper(stated.organisation());
        known.map(each -> each.latest().organisation())
                .filter(before -> !before.equals(stated.organisation()))
                .ifPresent(this::keeper);
        for (Method method : stated.methods()) {
            if (!KEY.matcher(method.key()).matches()) {
                no("method-key-unusable", "methods", method.key(), "write small letters, digits and hyphens.");
            }
        }
    }

    private void check(OfInstrument entry, InstrumentCourse course) {
        switch (entry) {
            case InstrumentStated stated -> {}
            case MaintenanceSet set -> check(set, course);
            case MaintenanceLifted lifted -> {
                if (course.findMaintenance(lifted.key()).isEmpty()) {
                    no("maintenance-unknown", "key", lifted.key(), "name a maintenance of this instrument.");
                }
            }
            case TrainingPassed passed -> holder(passed.holder()).ifPresent(found::add);
        }
    }

    private void check(MaintenanceSet set, InstrumentCourse course) {
        if (!KEY.matcher(set.key()).matches()
                || course.findMaintenance(set.key()).isPresent()) {
            no("maintenance-key", "key", set.key(), "write small letters, digits and hyphens that no other has.");
        }
        if (set.reason().isBlank()) {
            no("field-missing", "reason", "", "fill it in.");
        }
        for (BookingLine each : taken) {
            found.add(taken(each));
        }
    }

    /// Why a time cannot be had: a booking has it.
    static Rejection taken(BookingLine by) {
        return new Rejection(
                        "time-taken",
                        "from",
                        by.span().toString(),
                        "it is booked from " + by.span() + "; choose another time, or wait for it.")
                .naming(by.span().toString());
    }

    /// Why somebody cannot be named so: only opaque ids and commitments stand in the journal.
    static Optional<Rejection> holder(String holder) {
        return Acting.OPAQUE.matcher(holder).matches()
                ? Optional.empty()
                : Optional.of(new Rejection(
                        "holder-named",
                        "holder",
                        holder,
                        "a name is personal; give the id of an account or the commitment of a person."));
    }

    private void keeper(String organisation) {
        if (!acting.isOf(organisation)) {
            no(
                    "instrument-of-another",
                    "organisation",
                    organisation,
                    "only the organisation that keeps the instrument, or the office, decides about it.");
        }
    }

    private void no(String code, String field, String value, String advice) {
        found.add(new Rejection(code, field, value, advice));
    }
}
