package org.tworivers.app.web.instruments;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.instruments.Booking;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentsEntry.TrainingPassed;
import org.tworivers.core.instruments.Method;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.shared.Rejection;

/// What forms about bookings say.
final class BookingForms {
    static final String SETTING = "setting-";

    private final FormReader in;
    private final InstrumentPages pages;

    BookingForms(Map<String, String> typed, InstrumentPages pages) {
        in = new FormReader(typed, pages.codes());
        this.pages = pages;
    }

    /// What could not be read; when there is any, nothing is to be recorded.
    List<Rejection> faults() {
        return in.faults();
    }

    String text(String field) {
        return in.text(field);
    }

    String needed(String field) {
        return in.needed(field);
    }

    boolean ticked(String field) {
        return in.ticked(field);
    }

    /// A moment as a browser's own field for one writes it.
    Optional<LocalDateTime> moment(String field) {
        String text = in.needed(field).replace(' ', 'T');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(text).withSecond(0).withNano(0));
        } catch (DateTimeException unreadable) {
            in.fault(field, "moment-unreadable", "write a day and a time, such as 2017-05-24T09:00.");
            return Optional.empty();
        }
    }

    /// The stretch between two fields.
    Optional<Span> span(String from, String until) {
        Optional<LocalDateTime> begins = moment(from);
        Optional<LocalDateTime> ends = moment(until);
        if (begins.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        if (!begins.get().isBefore(ends.get())) {
            in.fault(until, "span-backwards", "it must end after it begins; exchange the two or mend one.");
            return Optional.empty();
        }
        return Optional.of(new Span(begins.get(), ends.get()));
    }

    /// A booking, when all of it could be read.
    ///
    /// @param id the one that the form brought
    Optional<Booking> booking(String id, Instrument of) {
        Viewer viewer = Visitor.get();
        boolean keeps = pages.keeps(of);
        String organisation = keeps && in.has("organisation")
                ? pages.organisationTyped(in.text("organisation"))
                : viewer.organisation();
        if (organisation.isEmpty() || (keeps && !pages.organisations().containsKey(organisation))) {
            in.fault("organisation", "organisation-unknown", "choose an organisation from the list.");
        }
        String holder = keeps && in.has("holder") ? pages.holderTyped(in.text("holder")) : viewer.id();
        Optional<Span> span = span("from", "until");
        Booking.Work work = work(of);
        if (span.isEmpty() || !in.faults().isEmpty()) {
            return Optional.empty();
        }
        boolean outside = !pages.acting().same().test(organisation, of.organisation());
        return Optional.of(new Booking(
                id,
                pages.isDemonstration(),
                of.id(),
                organisation,
                outside,
                holder,
                span.get(),
                work,
                pages.desk().now()));
    }

    /// Who was trained, from when, until when.
    TrainingPassed training(String instrument) {
        String holder = pages.holderTyped(in.needed("holder"));
        return new TrainingPassed(instrument, holder, in.day("day"), in.day("until"), in.text("note"));
    }

    private Booking.Work work(Instrument of) {
        String key = in.text("method");
        SortedMap<String, BigDecimal> settings = new TreeMap<>();
        of.findMethod(key)
                .ifPresent(method -> method.settings().forEach(each -> {
                    String field = SETTING + each.key();
                    if (in.has(field)) {
                        settings.put(each.key(), in.decimal(field));
                    }
                }));
        return new Booking.Work(in.ticked("attended"), key, settings, in.text("samples"));
    }

    /// The fields of a new booking: a method brings its presets.
    ///
    /// @param asked what the address asked for
    static Map<String, String> fresh(Map<String, String> asked, Instrument of, InstrumentPages pages) {
        Map<String, String> typed = new HashMap<>();
        typed.put("id", pages.desk().newId());
        typed.put("from", asked.getOrDefault("from", ""));
        typed.put("until", asked.getOrDefault("until", ""));
        typed.put("holder", Visitor.get().id());
        String wanted = asked.getOrDefault("method", "");
        List<Method> methods = of.methods();
        Optional<Method> method =
                methods.stream().filter(each -> each.key().equals(wanted)).findFirst();
        method.ifPresent(each -> {
            typed.put("method", each.key());
            each.settings()
                    .forEach(setting ->
                            typed.put(SETTING + setting.key(), setting.preset().toPlainString()));
        });
        return typed;
    }
}
