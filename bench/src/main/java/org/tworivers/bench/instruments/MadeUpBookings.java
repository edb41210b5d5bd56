package org.tworivers.bench.instruments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.instruments.Booking;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentsCodec;
import org.tworivers.core.instruments.InstrumentsEntry;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMade;
import org.tworivers.core.instruments.InstrumentsEntry.InstrumentStated;
import org.tworivers.core.instruments.InstrumentsEntry.UseRecorded;
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

/// Many instruments, each booked hour after hour; a third from outside, nearly all that is over used.
public final class MadeUpBookings {
    /// How many instruments there are.
    public static final int INSTRUMENTS = 300;

    /// Hours a day that each is booked.
    private static final int HOURS = 9;

    private static final int FIRST_HOUR = 8;
    private static final int ACT = 2_000;
    /// The day that pages are read for; bookings go on for a week after it.
    private static final LocalDate TODAY = LocalDate.of(2017, 5, 23);

    private static final int AHEAD = 7;
    private static final int UNRECORDED = 50;
    private static final LocalDateTime ASKED = LocalDate.of(2010, 1, 4).atTime(9, 0);
    private static final Prices PRICES = new Prices(10_000, 20_000, 5_000, 0, 30);
    private static final InstrumentsCodec CODEC = new InstrumentsCodec();
    private static final Origin ORIGIN = new Origin("r-0000000000000001", Channel.COMMAND, "CN-HA", "");

    private final Ledger ledger;
    private final LocalDate begin;
    private final List<Draft> waiting = new ArrayList<>();

    private MadeUpBookings(Ledger ledger, int bookings) {
        this.ledger = ledger;
        begin = begin(bookings);
    }

    /// Records so many bookings of [#INSTRUMENTS] instruments.
    public static void fill(Ledger ledger, int bookings) {
        MadeUpBookings made = new MadeUpBookings(ledger, bookings);
        for (int i = 0; i < INSTRUMENTS; i++) {
            made.record(instrument(i));
        }
        for (int i = 0; i < bookings; i++) {
            made.book(i);
        }
        made.flush();
    }

    /// The id of an instrument.
    public static String id(int number) {
        return "made-" + number;
    }

    /// The first day of so many bookings.
    public static LocalDate begin(int bookings) {
        return TODAY.plusDays(AHEAD - bookings / INSTRUMENTS / HOURS);
    }

    /// How many days so many bookings take.
    public static int days(int bookings) {
        return bookings / INSTRUMENTS / HOURS;
    }

    private static InstrumentsEntry instrument(int number) {
        Map<String, String> hours =
                Stream.of(DayOfWeek.values()).collect(Collectors.toMap(OpeningHours::word, day -> "08:00-18:00"));
        return new InstrumentStated(new Instrument(
                id(number),
                true,
                "luoyang-institute",
                Names.of("en", "Made-up instrument " + number),
                Code.NONE,
                new Instrument.Sheet("", "", "", ""),
                List.of(),
                OpeningHours.parse(hours),
                PRICES,
                new Instrument.Rules(false, Instrument.Rules.MOST, false),
                ASKED.toLocalDate()));
    }

    private void book(int number) {
        int within = number / INSTRUMENTS;
        LocalDateTime from = begin.plusDays(within / HOURS).atTime(FIRST_HOUR + within % HOURS, 0);
        Booking booking = booking("b-" + number, id(number % INSTRUMENTS), new Span(from, from.plusHours(1)), number);
        record(new BookingMade(booking, BookingState.BOOKED));
        if (from.toLocalDate().isBefore(TODAY) && number % UNRECORDED != 0) {
            long charge = PRICES.charge(
                    booking.outside(), booking.work().attended(), booking.span().minutes());
            record(new UseRecorded(booking.id(), booking.span(), charge, from.plusHours(2)));
        }
    }

    /// A booking for the institute itself, or for one of fifty others.
    public static Booking booking(String id, String instrument, Span span, int number) {
        boolean outside = number % 3 == 0;
        return new Booking(
                id,
                true,
                instrument,
                outside ? "firm-" + number % 50 : "luoyang-institute",
                outside,
                "r-0000000000000001",
                span,
                new Booking.Work(true, "", new TreeMap<>(), ""),
                ASKED);
    }

    private void record(InstrumentsEntry entry) {
        waiting.add(CODEC.encode(entry));
        if (waiting.size() >= ACT) {
            flush();
        }
    }

    private void flush() {
        if (!waiting.isEmpty() && append(ledger, waiting) instanceof Appended.Refused refused) {
            throw new IllegalStateException("refused: " + refused.rejections().getFirst());
        }
        waiting.clear();
    }

    static Appended append(Ledger ledger, List<Draft> drafts) {
        return ledger.journal().append(Act.of(ORIGIN, List.copyOf(drafts)));
    }
}
