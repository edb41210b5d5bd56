package org.tworivers.bench.instruments;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.instruments.CountedUse;
import org.tworivers.app.work.instruments.InstrumentReader;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.InstrumentsCodec;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMade;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.shared.Period;

/// How long it takes to read a week of an instrument, to refuse a booking whose time is taken, and to record one, in a
/// store with very many bookings.
///
/// ``` java -Xmx1g … org.tworivers.bench.instruments.BookingBench STORE [BOOKINGS]
/// ```
public final class BookingBench {
    private static final int ROUNDS = 500;
    private static final double LATE = 0.95;
    private static final double WEEK_TO_REACH = 150;
    private static final double CHECK_TO_REACH = 5;
    private static final InstrumentsCodec CODEC = new InstrumentsCodec();

    private BookingBench() {}

    /// Runs it.
    ///
    /// @param arguments the address of a store, filled when it is empty; how many bookings
    public static void main(String[] arguments) {
        int bookings = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        LocalDate begin = MadeUpBookings.begin(bookings);
        int days = MadeUpBookings.days(bookings);
        Random random = new Random(1);
        try (Ledger ledger = Ledger.open(arguments[0], InstantSource.system(), new Random(1))) {
            if (ledger.journal().head().sequence() == 0) {
                long begun = System.nanoTime();
                MadeUpBookings.fill(ledger, bookings);
                System.out.printf(Locale.ROOT, "%d bookings recorded in %.0f s%n", bookings, millis(begun) / 1e3);
            }
            InstrumentReader reader = new InstrumentReader(ledger);
            print("week of an instrument", WEEK_TO_REACH, round -> {
                String id = MadeUpBookings.id(random.nextInt(MadeUpBookings.INSTRUMENTS));
                reader.week(reader.find(id).orElseThrow(), begin.plusDays(random.nextInt(days)));
            });
            print("time taken: refused", CHECK_TO_REACH, round -> {
                LocalDateTime from = begin.plusDays(random.nextInt(days)).atTime(9, 0);
                refuse(ledger, book(ledger, "r-" + round, from, random, round));
            });
            LocalDate free = begin.plusDays(days + 2L + new Random().nextInt(2_000));
            print(
                    "time free: recorded",
                    CHECK_TO_REACH * 10,
                    round -> book(
                            ledger,
                            "f-" + System.nanoTime(),
                            free.plusDays(round).atTime(9, 0),
                            random,
                            round));
            use(reader, ledger, new Period(begin, begin.plusDays(days)));
        }
    }

    private static Appended book(Ledger ledger, String id, LocalDateTime from, Random random, int number) {
        String instrument = MadeUpBookings.id(random.nextInt(MadeUpBookings.INSTRUMENTS));
        Draft draft = CODEC.encode(new BookingMade(
                MadeUpBookings.booking(id, instrument, new Span(from, from.plusHours(1)), number),
                BookingState.BOOKED));
        return MadeUpBookings.append(ledger, List.of(draft));
    }

    private static void refuse(Ledger ledger, Appended appended) {
        if (!(appended instanceof Appended.Refused)) {
            throw new IllegalStateException(
                    "a time was given twice, at " + ledger.journal().head().sequence());
        }
    }

    private static void use(InstrumentReader reader, Ledger ledger, Period year) {
        long begun = System.nanoTime();
        List<CountedUse> counted =
                reader.use(any -> true, year, ledger.journal().head().sequence());
        System.out.printf(
                Locale.ROOT,
                "use of %d instruments over %d days: %.0f ms, %d minutes used%n",
                counted.size(),
                year.from().until(year.to(), ChronoUnit.DAYS),
                millis(begun),
                CountedUse.whole(counted).used());
    }

    private static void print(String what, double toReach, IntConsumer work) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            work.accept(round);
            times.add(millis(begun));
        }
        List<Double> warm = new ArrayList<>(times.subList(ROUNDS / 5, ROUNDS));
        Collections.sort(warm);
        double late = warm.get((int) (warm.size() * LATE) - 1);
        System.out.printf(
                Locale.ROOT,
                "%-24s median %.2f ms, p95 %.2f; to reach: %.0f. %s%n",
                what,
                warm.get(warm.size() / 2),
                late,
                toReach,
                late <= toReach ? "Reached." : "Missed.");
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }
}
