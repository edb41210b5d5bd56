package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tworivers.core.instruments.Booking;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentsCodec;
import org.tworivers.core.instruments.InstrumentsEntry;
import org.tworivers.core.instruments.InstrumentsEntry.BookingCancelled;
import org.tworivers.core.instruments.InstrumentsEntry.BookingGranted;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMade;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMoved;
import org.tworivers.core.instruments.InstrumentsEntry.BookingRejected;
import org.tworivers.core.instruments.InstrumentsEntry.InstrumentStated;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceLifted;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceSet;
import org.tworivers.core.instruments.InstrumentsEntry.PlaceGiven;
import org.tworivers.core.instruments.InstrumentsEntry.ResultsFiled;
import org.tworivers.core.instruments.InstrumentsEntry.TrainingPassed;
import org.tworivers.core.instruments.InstrumentsEntry.UseRecorded;
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
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// Bookings in the one write path: no time is given twice, who waits first comes first, and who may do what.
class BookingsTest {
    private static final InstrumentsCodec CODEC = new InstrumentsCodec();
    private static final LocalDate DAY = LocalDate.of(2017, 5, 24);
    private static final LocalDateTime ASKED = LocalDateTime.of(2017, 5, 20, 9, 0);
    private static final String ANN = "r-00000000000000aa";
    private static final int WRITERS = 50;

    @TempDir
    private Path folder = Path.of("");

    private static InstrumentsEntry instrument() {
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

    private static Span hours(int from, int until) {
        return new Span(DAY.atTime(from, 0), DAY.atTime(until, 0));
    }

    private static BookingMade made(String id, Span span, String organisation, BookingState state) {
        return made(id, span, organisation, state, ASKED);
    }

    private static BookingMade made(
            String id, Span span, String organisation, BookingState state, LocalDateTime asked) {
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

    private static BookingMoved moved(String id, Span to, BookingState state, LocalDateTime at) {
        return new BookingMoved(id, to, state, "", at);
    }

    private static BookingMade worked(String id, Span span, boolean attended, String method, String load) {
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

    private static Appended append(SmallStore store, String recorder, InstrumentsEntry... entries) {
        List<Draft> drafts = new ArrayList<>();
        for (InstrumentsEntry each : entries) {
            drafts.add(CODEC.encode(each));
        }
        return store.journal().append(Act.of(new Origin(recorder, Channel.WEB, "CN-HA", ""), drafts));
    }

    private static List<String> codes(SmallStore store, String recorder, InstrumentsEntry... entries) {
        return append(store, recorder, entries) instanceof Appended.Refused(List<Rejection> why)
                ? why.stream().map(Rejection::code).toList()
                : List.of();
    }

    private static List<String> codes(SmallStore store, InstrumentsEntry... entries) {
        return codes(store, "r-1", entries);
    }

    private static void account(SmallStore store, String id, String organisation) {
        new Accounts(store.database())
                .open(new Accounts.Account(id, id, "reader", "", "", false, 0, 0, 0, false, "", organisation));
    }

    private static List<BookingLine> lines(SmallStore store) {
        JdbcInstruments instruments = new JdbcInstruments(store.database());
        return instruments.during(
                "fatigue", Span.of(DAY), store.journal().head().sequence());
    }

    private static BookingState state(SmallStore store, String id) {
        return new JdbcInstruments(store.database())
                .findBooking(id)
                .orElseThrow()
                .state();
    }

    @ParameterizedTest
    @EnumSource(StoreKind.class)
    void ofFiftyWhoBookAtOnceEachMinuteIsGivenOnce(StoreKind kind) throws Exception {
        try (SmallStore store = kind.in(folder)) {
            assertThat(codes(store, instrument())).isEmpty();
        }
        List<Callable<List<Appended>>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            writers.add(() -> book(kind, number));
        }
        int recorded = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<List<Appended>> done : threads.invokeAll(writers)) {
                recorded += (int) done.get().stream()
                        .filter(Appended.Recorded.class::isInstance)
                        .count();
            }
        }
        try (SmallStore store = kind.in(folder)) {
            List<BookingLine> standing = lines(store);
            assertThat(standing).hasSizeLessThan(recorded).isNotEmpty();
            assertThat(standing).filteredOn(each -> each.changes() > 0).isNotEmpty();
            for (int i = 1; i < standing.size(); i++) {
                assertThat(standing.get(i - 1).span().overlaps(standing.get(i).span()))
                        .isFalse();
            }
            assertThat(JournalVerifier.verify(store.database(), List.of()).findings())
                    .isEmpty();
        }
    }

    private List<Appended> book(StoreKind kind, int writer) {
        List<Appended> outcomes = new ArrayList<>();
        try (Database database = Database.open(kind.address(folder))) {
            JdbcJournal journal = new JdbcJournal(database, InstantSource.system(), new Random(writer));
            for (int i = 0; i < 2; i++) {
                int from = 8 + (writer + 3 * i) % 9;
                Draft draft = CODEC.encode(made(
                        "w" + writer + "-" + i, hours(from, from + 1 + writer % 2), "luoyang", BookingState.BOOKED));
                outcomes.add(journal.append(Act.of(SmallStore.OFFICE, List.of(draft))));
                Draft move = CODEC.encode(moved(
                        "w" + writer + "-" + i,
                        hours(8 + (from + writer) % 9, 9 + (from + writer) % 9),
                        BookingState.BOOKED,
                        ASKED.plusMinutes(1)));
                outcomes.add(journal.append(Act.of(SmallStore.OFFICE, List.of(move))));
            }
        }
        return outcomes;
    }

    @ParameterizedTest
    @EnumSource(StoreKind.class)
    void whoAskedFirstGetsTheTimeThatBecomesFreeWhateverWasRecordedFirst(StoreKind kind) {
        try (SmallStore store = kind.in(folder)) {
            append(store, "r-1", instrument());
            assertThat(codes(store, made("first", hours(9, 11), "luoyang", BookingState.BOOKED)))
                    .isEmpty();
            assertThat(codes(store, made("second", hours(10, 12), "mill", BookingState.ASKED)))
                    .containsExactly("time-taken");
            assertThat(codes(store, made("needless", hours(14, 15), "mill", BookingState.WAITING)))
                    .containsExactly("waiting-needless");
            assertThat(codes(store, made("late", hours(10, 11), "mill", BookingState.WAITING, ASKED.plusHours(2))))
                    .isEmpty();
            assertThat(codes(store, made("early", hours(10, 11), "mill", BookingState.WAITING, ASKED.plusHours(1))))
                    .isEmpty();
            LocalDateTime now = ASKED.plusHours(3);
            BookingCancelled cancelled = new BookingCancelled("first", "ill", now);
            assertThat(codes(store, cancelled, new PlaceGiven("late", now))).containsExactly("waiting-not-first");
            assertThat(codes(store, cancelled)).isEmpty();
            assertThat(codes(store, made("jumps", hours(9, 11), "luoyang", BookingState.BOOKED)))
                    .containsExactly("others-wait");
            assertThat(codes(store, new PlaceGiven("early", now), new PlaceGiven("late", now)))
                    .containsExactly("time-taken");
            assertThat(codes(store, new PlaceGiven("early", now))).isEmpty();
            assertThat(state(store, "early")).isEqualTo(BookingState.ASKED);
            assertThat(state(store, "late")).isEqualTo(BookingState.WAITING);
        }
    }

    @Test
    void whatIsCancelledStaysAndIsSaidToCalendars() {
        try (SmallStore store = StoreKind.SQLITE.in(folder)) {
            append(store, "r-1", instrument(), made("a", hours(9, 11), "luoyang", BookingState.BOOKED));
            append(store, "r-1", new BookingCancelled("a", "", ASKED.plusHours(1)));
            assertThat(lines(store)).extracting(BookingLine::state).containsExactly(BookingState.CANCELLED);
            JdbcInstruments instruments = new JdbcInstruments(store.database());
            for (JdbcInstruments.Subject of :
                    List.of(new JdbcInstruments.Subject(true, "fatigue"), new JdbcInstruments.Subject(false, ANN))) {
                assertThat(instruments.changed(of, Span.of(DAY)))
                        .singleElement()
                        .satisfies(each -> assertThat(each.line().changes()).isEqualTo(1));
            }
            assertThat(instruments.during("fatigue", Span.of(DAY), 2))
                    .extracting(BookingLine::state)
                    .containsExactly(BookingState.BOOKED);
            assertThat(codes(store, made("b", hours(9, 11), "luoyang", BookingState.BOOKED)))
                    .isEmpty();
        }
    }

    /// As if it were called off and booked anew: who waits and could have the new time comes first.
    @ParameterizedTest
    @EnumSource(StoreKind.class)
    void aBookingIsMovedToFreeTimeInOneActAndKeepsItsName(StoreKind kind) {
        try (SmallStore store = kind.in(folder)) {
            append(store, "r-1", instrument(), made("a", hours(9, 11), "luoyang", BookingState.BOOKED));
            append(store, "r-1", made("other", hours(14, 16), "mill", BookingState.ASKED));
            LocalDateTime now = ASKED.plusHours(1);
            assertThat(codes(store, made("waits", hours(10, 12), "mill", BookingState.WAITING, now)))
                    .isEmpty();
            assertThat(codes(store, moved("none", hours(12, 14), BookingState.BOOKED, now)))
                    .containsExactly("booking-unknown");
            assertThat(codes(store, moved("a", hours(9, 11), BookingState.BOOKED, now)))
                    .containsExactly("booking-unmoved");
            assertThat(codes(store, moved("a", hours(15, 17), BookingState.BOOKED, now)))
                    .containsExactly("time-taken");
            assertThat(codes(store, moved("a", hours(17, 19), BookingState.BOOKED, now)))
                    .containsExactly("booking-closed");
            assertThat(codes(store, moved("a", hours(12, 14), BookingState.BOOKED, DAY.atTime(12, 30))))
                    .containsExactly("booking-past");
            assertThat(codes(store, moved("a", hours(11, 13), BookingState.BOOKED, now)))
                    .as("who waits could have 10 to 12 when this is moved")
                    .containsExactly("others-wait");
            assertThat(codes(
                            store,
                            moved("a", hours(12, 14), BookingState.BOOKED, now),
                            new PlaceGiven("waits", now)))
                    .isEmpty();
            assertThat(state(store, "waits")).isEqualTo(BookingState.ASKED);
            assertThat(lines(store))
                    .extracting(BookingLine::id)
                    .containsExactly("waits", "a", "other");
            JdbcInstruments instruments = new JdbcInstruments(store.database());
            assertThat(instruments.changed(new JdbcInstruments.Subject(true, "fatigue"), Span.of(DAY)))
                    .filteredOn(each -> each.line().id().equals("a"))
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.line().changes()).isEqualTo(1);
                        assertThat(each.line().span()).isEqualTo(hours(12, 14));
                    });
            assertThat(instruments.during("fatigue", Span.of(DAY), 3).getFirst().span())
                    .as("what was known before stays")
                    .isEqualTo(hours(9, 11));
            append(store, "r-1", new BookingCancelled("a", "", now));
            assertThat(codes(store, moved("a", hours(8, 9), BookingState.BOOKED, now)))
                    .containsExactly("booking-state");
            assertThat(codes(store, moved("other", hours(15, 17), BookingState.ASKED, now)))
                    .as("into its own time")
                    .isEmpty();
        }
    }

    @Test
    void anOutsideUserWhoMovesABookingAsksAnewAndOthersMoveNothing() {
        String keeper = "r-0000000000000001";
        String mill = "r-0000000000000002";
        String other = "r-0000000000000003";
        try (SmallStore store = StoreKind.SQLITE.in(folder)) {
            account(store, keeper, "luoyang");
            account(store, mill, "mill");
            account(store, other, "other");
            append(store, keeper, instrument());
            append(store, mill, made("a", hours(9, 10), "mill", BookingState.ASKED));
            append(store, keeper, new BookingGranted("a", "", ASKED));
            assertThat(codes(store, other, moved("a", hours(10, 11), BookingState.ASKED, ASKED)))
                    .containsExactly("booking-of-another");
            assertThat(codes(store, mill, moved("a", hours(10, 11), BookingState.BOOKED, ASKED)))
                    .containsExactly("booking-undecided");
            assertThat(codes(store, mill, moved("a", hours(10, 11), BookingState.ASKED, ASKED)))
                    .isEmpty();
            assertThat(state(store, "a")).isEqualTo(BookingState.ASKED);
            assertThat(codes(store, keeper, moved("a", hours(11, 12), BookingState.BOOKED, ASKED)))
                    .isEmpty();
            assertThat(state(store, "a")).isEqualTo(BookingState.BOOKED);
        }
    }

    @Test
    void gatesAreHeldWithTheirReasons() {
        try (SmallStore store = StoreKind.SQLITE.in(folder)) {
            append(store, "r-1", instrument());
            assertThat(codes(store, worked("a", hours(9, 10), false, "", ""))).containsExactly("training-missing");
            assertThat(codes(
                            store,
                            new TrainingPassed(
                                    "fatigue", "Ann", LocalDate.of(2017, 1, 5), LocalDate.of(2017, 5, 23), "")))
                    .containsExactly("holder-named");
            append(
                    store,
                    "r-1",
                    new TrainingPassed("fatigue", ANN, LocalDate.of(2017, 1, 5), LocalDate.of(2017, 5, 23), ""));
            assertThat(codes(store, worked("a", hours(9, 10), false, "", ""))).containsExactly("training-expired");
            append(
                    store,
                    "r-1",
                    new TrainingPassed("fatigue", ANN, LocalDate.of(2017, 1, 5), LocalDate.of(2018, 1, 4), ""));
            assertThat(codes(store, worked("a", hours(9, 10), false, "axial", "20")))
                    .isEmpty();
            assertThat(codes(store, worked("b", hours(10, 11), true, "axial", "101")))
                    .containsExactly("setting-beyond");
            assertThat(codes(store, worked("b", hours(10, 11), true, "bend", "")))
                    .containsExactly("method-unknown");
            assertThat(codes(store, worked("b", hours(17, 19), true, "", ""))).containsExactly("booking-closed");
            assertThat(codes(store, worked("b", hours(8, 18), true, "", "")))
                    .containsExactly("booking-long", "time-taken");
            assertThat(codes(store, made("b", hours(10, 11), "mill", BookingState.BOOKED, DAY.atTime(10, 30))))
                    .containsExactly("booking-past");
            MaintenanceSet grips = new MaintenanceSet("fatigue", "m", hours(9, 12), "grips", ASKED);
            assertThat(codes(store, grips)).containsExactly("time-taken");
            assertThat(codes(store, new BookingCancelled("a", "grips", ASKED), grips))
                    .isEmpty();
            assertThat(codes(store, worked("b", hours(10, 11), true, "", ""))).containsExactly("booking-maintained");
            append(store, "r-1", worked("c", hours(13, 14), true, "", ""));
            assertThat(codes(store, moved("c", hours(10, 11), BookingState.BOOKED, ASKED)))
                    .containsExactly("booking-maintained");
            append(store, "r-1", new MaintenanceLifted("fatigue", "m", DAY.atTime(10, 0)));
            assertThat(codes(store, worked("b", hours(10, 11), true, "", ""))).isEmpty();
        }
    }

    @Test
    void onlyTheKeeperDecidesAndOnlyForItsOwnInstruments() {
        String keeper = "r-0000000000000001";
        String mill = "r-0000000000000002";
        String other = "r-0000000000000003";
        try (SmallStore store = StoreKind.SQLITE.in(folder)) {
            account(store, keeper, "luoyang");
            account(store, mill, "mill");
            account(store, other, "other");
            assertThat(codes(store, mill, instrument())).containsExactly("instrument-of-another");
            assertThat(codes(store, keeper, instrument())).isEmpty();
            assertThat(codes(store, mill, made("a", hours(9, 10), "mill", BookingState.BOOKED)))
                    .containsExactly("booking-undecided");
            assertThat(codes(store, other, made("a", hours(9, 10), "mill", BookingState.ASKED)))
                    .containsExactly("booking-of-another");
            assertThat(codes(store, mill, made("a", hours(9, 10), "mill", BookingState.ASKED)))
                    .isEmpty();
            LocalDateTime now = ASKED.plusHours(1);
            assertThat(codes(store, mill, new BookingGranted("a", "", now))).containsExactly("instrument-of-another");
            assertThat(codes(store, other, new BookingCancelled("a", "", now))).containsExactly("booking-of-another");
            assertThat(codes(store, keeper, new BookingRejected("a", "", now))).containsExactly("field-missing");
            assertThat(codes(store, keeper, new BookingGranted("a", "", now))).isEmpty();
            Span used = new Span(DAY.atTime(9, 0), DAY.atTime(9, 45));
            assertThat(codes(store, keeper, new UseRecorded("a", used, 24_999, DAY.atTime(10, 0))))
                    .containsExactly("charge-wrong");
            assertThat(codes(store, keeper, new UseRecorded("a", hours(9, 11), 0, DAY.atTime(10, 0))))
                    .containsExactly("use-beyond", "use-ahead", "charge-wrong");
            assertThat(codes(store, keeper, new UseRecorded("a", used, 25_000, DAY.atTime(10, 0))))
                    .isEmpty();
            assertThat(codes(store, keeper, new ResultsFiled("a", "curve", DAY.atTime(11, 0))))
                    .containsExactly("results-fileless");
            Evidence file = new Evidence(Evidence.Kind.REPORT, "curve", "ab".repeat(32));
            Draft filed = CODEC.encode(new ResultsFiled("a", "curve", DAY.atTime(11, 0)))
                    .withEvidence(List.of(file));
            assertThat(store.journal().append(Act.of(new Origin(keeper, Channel.WEB, "CN-HA", ""), List.of(filed))))
                    .isInstanceOf(Appended.Recorded.class);
            assertThat(new JdbcInstruments(store.database())
                            .findBooking("a")
                            .orElseThrow()
                            .results())
                    .singleElement()
                    .satisfies(each -> assertThat(each.hash()).isEqualTo("ab".repeat(32)));
            assertThat(codes(store, keeper, new BookingCancelled("a", "", DAY.atTime(12, 0))))
                    .containsExactly("booking-state");
        }
    }

    /// Whatever is asked, called off and given, in whatever order: no two that stand overlap, nobody is passed over,
    /// and rows filled again are the same rows.
    @ParameterizedTest
    @EnumSource(StoreKind.class)
    void noTwoStandingBookingsOverlapWhateverHappens(StoreKind kind) {
        long seed = Long.getLong("tworivers.seed", System.nanoTime());
        Random random = new Random(seed);
        try (SmallStore store = kind.in(folder)) {
            append(store, "r-1", instrument());
            LocalDateTime now = ASKED;
            List<String> ids = new ArrayList<>();
            for (int step = 0; step < 150; step++) {
                now = now.plusMinutes(random.nextInt(3));
                int from = 8 + random.nextInt(9);
                Span span = hours(from, Math.min(18, from + 1 + random.nextInt(3)));
                String id = "b" + step;
                String any = ids.isEmpty() ? id : ids.get(random.nextInt(ids.size()));
                BookingState to = random.nextBoolean() ? BookingState.BOOKED : BookingState.ASKED;
                InstrumentsEntry entry = switch (random.nextInt(8)) {
                    case 0 -> new BookingCancelled(any, "", now);
                    case 1 -> new PlaceGiven(any, now);
                    case 2 -> new BookingRejected(any, "no", now);
                    case 3 -> made(id, span, "mill", BookingState.WAITING, now);
                    case 4 -> made(id, span, "mill", BookingState.ASKED, now);
                    case 5, 6 -> moved(any, span, to, now);
                    default -> made(id, span, "luoyang", BookingState.BOOKED, now);
                };
                if (codes(store, entry).isEmpty() && entry instanceof BookingMade) {
                    ids.add(id);
                }
            }
            List<BookingLine> holding =
                    lines(store).stream().filter(each -> each.state().holds()).toList();
            for (int i = 1; i < holding.size(); i++) {
                assertThat(holding.get(i - 1).span().overlaps(holding.get(i).span()))
                        .as("seed %d", seed)
                        .isFalse();
            }
            Map<String, List<String>> before = store.projections();
            Collections.sort(ids);
            assertThat(Rebuilder.rebuild(store.database()).holds()).isTrue();
            assertThat(store.projections()).isEqualTo(before);
        }
    }
}
