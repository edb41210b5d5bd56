package org.tworivers.app.web.instruments;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.instruments.MethodLines;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.OpeningHours;
import org.tworivers.core.instruments.Prices;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// What the form about an instrument says.
final class InstrumentForms {
    private static final String METHODS = "methods";
    private static final String HOURS = "hours-";
    private static final String STEP = "step";
    private static final String LONGEST = "longest";
    private static final int HOUR = 60;

    private final FormReader in;
    private final Map<String, String> typed;
    private final InstrumentPages pages;
    private final List<Rejection> faults = new ArrayList<>();

    InstrumentForms(Map<String, String> typed, InstrumentPages pages) {
        in = new FormReader(typed, pages.codes());
        this.typed = typed;
        this.pages = pages;
    }

    /// What could not be read; when there is any, nothing is to be recorded.
    List<Rejection> faults() {
        List<Rejection> all = new ArrayList<>(in.faults());
        all.addAll(faults);
        return all;
    }

    /// A new instrument, when all of it could be read.
    Optional<Instrument> readNew() {
        Optional<Instrument> read = read("");
        String wanted = typed.getOrDefault("id", "").strip();
        if (pages.reader().find(wanted).isEmpty()) {
            return read;
        }
        faults.add(
                new Rejection("instrument-known", "id", wanted, "there is an instrument of this id; take another id."));
        return Optional.empty();
    }

    /// The instrument, when all of it could be read.
    ///
    /// @param id of the one that is changed; empty for a new one
    Optional<Instrument> read(String id) {
        String own = Visitor.get().organisation();
        String key = id.isEmpty() ? in.id("id") : id;
        String organisation = own.isEmpty() ? pages.organisationTyped(in.needed("organisation")) : own;
        if (own.isEmpty() && !pages.organisations().containsKey(organisation)) {
            in.fault("organisation", "organisation-unknown", "choose an organisation from the list.");
        }
        String chinese = in.needed("name-zh");
        String english = in.needed("name-en");
        Code place = in.code("place", FormReader.PLACES);
        Instrument.Sheet about =
                new Instrument.Sheet(in.text("model"), in.text("samples"), in.text("accuracy"), in.text("room"));
        MethodLines methods = MethodLines.read(typed.getOrDefault(METHODS, ""));
        faults.addAll(methods.faults());
        OpeningHours hours = hours();
        LocalDate from = in.day("from");
        int step = whole(STEP, 1, 1440);
        int longest = whole(LONGEST, 1, Instrument.Rules.MOST / HOUR) * HOUR;
        Prices prices = new Prices(fen("inside"), fen("outside"), fen("attended"), fen("set-up"), Math.max(1, step));
        if (!faults().isEmpty()) {
            return Optional.empty();
        }
        return made(() -> new Instrument(
                key,
                pages.isDemonstration(),
                organisation,
                new Names(new TreeMap<>(Map.of("zh", chinese, "en", english))),
                place,
                about,
                methods.methods(),
                hours,
                prices,
                new Instrument.Rules(in.ticked("trained"), longest, in.ticked("retired")),
                from));
    }

    private Optional<Instrument> made(Supplier<Instrument> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException twice) {
            faults.add(new Rejection(
                    "method-twice",
                    METHODS,
                    "",
                    "two methods, or two settings of one, have the same key; rename one."));
            return Optional.empty();
        }
    }

    private OpeningHours hours() {
        Map<String, String> written = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String word = OpeningHours.word(day);
            String field = HOURS + word;
            String text = in.text(field);
            try {
                OpeningHours.parse(Map.of(word, text));
                written.put(word, text);
            } catch (IllegalArgumentException unreadable) {
                in.fault(field, "hours-unreadable", "write 08:00-12:00 14:00-18:00, in order, or leave it empty.");
            }
        }
        return OpeningHours.parse(written);
    }

    private long fen(String field) {
        BigDecimal yuan = in.decimal(field);
        try {
            return yuan.movePointRight(2).longValueExact();
        } catch (ArithmeticException finer) {
            in.fault(field, "price-unreadable", "write yuan with at most two digits after the point.");
            return 0;
        }
    }

    private int whole(String field, int least, int most) {
        String text = in.needed(field);
        if (text.matches("[0-9]{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            String from = Integer.toString(least);
            String to = Integer.toString(most);
            in.fault(field, "number-beyond", "write a whole number from " + from + " to " + to + ".", from, to);
        }
        return least;
    }

    /// The fields of a form for an instrument that is there.
    static Map<String, String> fill(Instrument stated, InstrumentPages pages) {
        Map<String, String> typed = new HashMap<>();
        typed.put("id", stated.id());
        typed.put("organisation", stated.organisation());
        typed.put("name-zh", stated.names().in("zh"));
        typed.put(
                "name-en",
                stated.names().byLanguage().getOrDefault("en", stated.names().in("zh")));
        typed.put("place", stated.place().isNone() ? "" : stated.place().code());
        typed.put("model", stated.about().model());
        typed.put("samples", stated.about().samples());
        typed.put("accuracy", stated.about().accuracy());
        typed.put("room", stated.about().room());
        typed.put(METHODS, MethodLines.write(stated.methods()));
        stated.hours().written().forEach((day, hours) -> typed.put(HOURS + day, hours));
        typed.put("inside", InstrumentView.money(stated.prices().inside()));
        typed.put("outside", InstrumentView.money(stated.prices().outside()));
        typed.put("attended", InstrumentView.money(stated.prices().attended()));
        typed.put("set-up", InstrumentView.money(stated.prices().setUp()));
        typed.put(STEP, Integer.toString(stated.prices().step()));
        typed.put(LONGEST, Integer.toString(Math.max(1, stated.rules().longest() / HOUR)));
        typed.put("trained", stated.rules().trained() ? "1" : "");
        typed.put("retired", stated.rules().retired() ? "1" : "");
        typed.put("from", pages.today().toString());
        return typed;
    }

    /// The fields of a form for a new one.
    static Map<String, String> fresh(InstrumentPages pages) {
        Map<String, String> typed = new HashMap<>();
        for (String day : List.of("mon", "tue", "wed", "thu", "fri")) {
            typed.put(HOURS + day, "08:00-12:00 13:30-18:00");
        }
        typed.put(STEP, "30");
        typed.put(LONGEST, "8");
        typed.put("from", pages.today().toString());
        return typed;
    }
}
