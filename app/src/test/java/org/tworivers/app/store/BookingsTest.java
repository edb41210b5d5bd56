package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tworivers.app.store.BookingStory.ANN;
import static org.tworivers.app.store.BookingStory.ASKED;
import static org.tworivers.app.store.BookingStory.DAY;
import static org.tworivers.app.store.BookingStory.account;
import static org.tworivers.app.store.BookingStory.append;
import static org.tworivers.app.store.BookingStory.codes;
import static org.tworivers.app.store.BookingStory.hours;
import static org.tworivers.app.store.BookingStory.instrument;
import static org.tworivers.app.store.BookingStory.lines;
import static org.tworivers.app.store.BookingStory.made;
import static org.tworivers.app.store.BookingStory.moved;
import static org.tworivers.app.store.BookingStory.state;
import static org.tworivers.app.store.BookingStory.worked;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.InstrumentsCodec;
import org.tworivers.core.instruments.InstrumentsEntry;
import org.tworivers.core.instruments.InstrumentsEntry.BookingCancelled;
import org.tworivers.core.instruments.InstrumentsEntry.BookingGranted;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMade;
import org.tworivers.core.instruments.InstrumentsEntry.BookingRejected;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceLifted;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceSet;
import org.tworivers.core.instruments.InstrumentsEntry.PlaceGiven;
import org.tworivers.core.instruments.InstrumentsEntry.ResultsFiled;
import org.tworivers.core.instruments.InstrumentsEntry.TrainingPassed;
import org.tworivers.core.instruments.InstrumentsEntry.UseRecorded;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.shared.Evidence;

/// Bookings in the one write path: no time is given twice, who waits first comes first, and who may do what.
class BookingsTest {
    private static final InstrumentsCodec CODEC = new InstrumentsCodec();
    private static final int WRITERS = 50;

    @TempDir
    private Path folder = Path.of("");

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
            Span bothDays = new Span(DAY.atStartOfDay(), DAY.plusDays(2).atStartOfDay());
            List<BookingLine> standing = new JdbcInstruments(store.database())
                    .during("fatigue", bothDays, store.journal().head().sequence());
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

    /// Books twice on one day; moves the first booking to the next day, where nobody books anew, so that whoever comes
    /// there first finds room, and the second within the day.
    private List<Appended> book(StoreKind kind, int writer) {
        List<Appended> outcomes = new ArrayList<>();
        try (Database database = Database.open(kind.address(folder))) {
            JdbcJournal journal = new JdbcJournal(database, InstantSource.system(), new Random(writer));
            for (int i = 0; i < 2; i++) {
                int from = 8 + (writer + 3 * i) % 9;
                Draft draft = CODEC.encode(made(
                        "w" + writer + "-" + i, hours(from, from + 1 + writer % 2), "luoyang", BookingState.BOOKED));
                outcomes.add(journal.append(Act.of(SmallStore.OFFICE, List.of(draft))));
                LocalDate day = i == 0 ? DAY.plusDays(1) : DAY;
                int later = 8 + (from + writer) % 9;
                Span to = new Span(day.atTime(later, 0), day.atTime(later + 1, 0));
                Draft move = CODEC.encode(moved("w" + writer + "-" + i, to, BookingState.BOOKED, ASKED.plusMinutes(1)));
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
