package org.tworivers.app.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tworivers.core.instruments.Booking;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentsCodec;
import org.tworivers.core.instruments.InstrumentsEntry;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMade;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMoved;
import org.tworivers.core.instruments.InstrumentsEntry.InstrumentStated;
import org.tworivers.core.instruments.Method;
import org.tworivers.core.instruments.OpeningHours;
import org.tworivers.core.instruments.Prices;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// An instrument of one institute and what is said of bookings of it, for tests about them.
final class BookingStory {
    private static final InstrumentsCodec CODEC = new InstrumentsCodec();
    static final LocalDate DAY = LocalDate.of(2017, 5, 24);
    static final LocalDateTime ASKED = LocalDateTime.of(2017, 5, 20, 9, 0);
    static final String ANN = "r-00000000000000aa";

    private BookingStory() {}

    static InstrumentsEntry instrument() {
        Method.Setting load = new Method.Setting(
                "load", Names.of("en", "Load"), "kN", BigDecimal.valueOf(20), BigDecimal.ONE, BigDecimal.valueOf(100));
        return new InstrumentStated(new Instrument(
                "fatigue",
                true,
                "luoyang",
                Names.of("en", "Fatigue testing machine"),
                Code.NONE,
                new Instrument.Sheet("", "", "", ""),
                List.of(new Method("axial", Names.of("en", "Axial"), "", List.of(load))),
                OpeningHours.parse(Map.of("wed", "08:00-18:00", "thu", "08:00-18:00")),
                new Prices(10_000, 20_000, 5_000, 0, 30),
                new Instrument.Rules(true, 480, false),
                LocalDate.of(2017, 1, 1)));
    }

    static Span hours(int from, int until) {
        return new Span(DAY.atTime(from, 0), DAY.atTime(until, 0));
    }

    static BookingMade made(String id, Span span, String organisation, BookingState state) {
        return made(id, span, organisation, state, ASKED);
    }

    static BookingMade made(String id, Span span, String organisation, BookingState state, LocalDateTime asked) {
        return new BookingMade(
                new Booking(
                        id,
                        true,
                        "fatigue",
                        organisation,
                        !organisation.equals("luoyang"),
                        ANN,
                        span,
                        new Booking.Work(true, "", new TreeMap<>(), ""),
                        asked),
                state);
    }

    static BookingMoved moved(String id, Span to, BookingState state, LocalDateTime at) {
        return new BookingMoved(id, to, state, "", at);
    }

    static BookingMade worked(String id, Span span, boolean attended, String method, String load) {
        TreeMap<String, BigDecimal> settings = new TreeMap<>();
        if (!load.isEmpty()) {
            settings.put("load", new BigDecimal(load));
        }
        return new BookingMade(
                new Booking(
                        id,
                        true,
                        "fatigue",
                        "luoyang",
                        false,
                        ANN,
                        span,
                        new Booking.Work(attended, method, settings, ""),
                        ASKED),
                BookingState.BOOKED);
    }

    static Appended append(SmallStore store, String recorder, InstrumentsEntry... entries) {
        List<Draft> drafts = new ArrayList<>();
        for (InstrumentsEntry each : entries) {
            drafts.add(CODEC.encode(each));
        }
        return store.journal().append(Act.of(new Origin(recorder, Channel.WEB, "CN-HA", ""), drafts));
    }

    static List<String> codes(SmallStore store, String recorder, InstrumentsEntry... entries) {
        return append(store, recorder, entries) instanceof Appended.Refused(List<Rejection> why)
                ? why.stream().map(Rejection::code).toList()
                : List.of();
    }

    static List<String> codes(SmallStore store, InstrumentsEntry... entries) {
        return codes(store, "r-1", entries);
    }

    static void account(SmallStore store, String id, String organisation) {
        new Accounts(store.database())
                .open(new Accounts.Account(id, id, "reader", "", "", false, 0, 0, 0, false, "", organisation));
    }

    static List<BookingLine> lines(SmallStore store) {
        JdbcInstruments instruments = new JdbcInstruments(store.database());
        return instruments.during(
                "fatigue", Span.of(DAY), store.journal().head().sequence());
    }

    static BookingState state(SmallStore store, String id) {
        return new JdbcInstruments(store.database())
                .findBooking(id)
                .orElseThrow()
                .state();
    }
}
