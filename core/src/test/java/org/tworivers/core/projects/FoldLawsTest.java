package org.tworivers.core.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tworivers.core.figures.PartialFold;
import org.tworivers.core.shared.Code;

/// Laws of the fold on random ledgers: order does not matter, parts and groups sum to the whole, a series and
/// its tables agree, and so do vintages and theirs.
class FoldLawsTest {
    private static final List<CountingPolicy> POLICIES = List.of(new Sanming2006(), new EverySigning());

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_order_of_recording_gives_the_same_figures(long seed) {
        Acts acts = RandomLedger.withTies(seed);
        Cut cut = RandomLedger.cut(seed, acts);
        List<Said> said = acts.said();
        List<Said> shuffled = new ArrayList<>(said);
        Collections.shuffle(shuffled, new Random(seed));
        for (CountingPolicy policy : POLICIES) {
            assertThat(cells(shuffled, policy, cut)).isEqualTo(cells(said, policy, cut));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_sequence_at_which_a_known_fact_was_recorded_does_not_matter(long seed) {
        Acts acts = RandomLedger.withTies(seed);
        Cut cut = RandomLedger.cut(seed, acts);
        Random random = new Random(seed);
        int now = (int) cut.sequence();
        List<Said> said = acts.said();
        List<Said> renumbered = said.stream()
                .map(each -> each.isKnownAt(now)
                        ? each.withKnown(now - random.nextInt(1000), now + 1 + random.nextInt(1000))
                        : each.withKnown(now + 1, now + 1 + random.nextInt(1000)))
                .toList();
        for (CountingPolicy policy : POLICIES) {
            assertThat(cells(renumbered, policy, cut)).isEqualTo(cells(said, policy, cut));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void groups_sum_to_the_whole(long seed) {
        Acts acts = RandomLedger.withTies(seed);
        Cut cut = RandomLedger.cut(seed, acts);
        FactColumns columns = Columns.of(acts.said());
        for (CountingPolicy policy : POLICIES) {
            LedgerFold fold = new LedgerFold(columns, policy, Columns.roots(columns));
            Tally whole = fold.table(cut, new Grouping.Whole()).whole();
            for (Grouping grouping : groupings(columns)) {
                Tally groups = fold.table(cut, grouping).whole();
                for (int what = 0; what < Counts.SIZE; what++) {
                    assertThat(groups.count(what)).isEqualTo(whole.count(what));
                }
                for (int unit = 0; unit < columns.units().size(); unit++) {
                    for (int what = 0; what < Sums.SIZE; what++) {
                        assertThat(groups.sum(unit, what)).isEqualTo(whole.sum(unit, what));
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void parts_merged_in_any_split_and_order_equal_the_whole(long seed) {
        Acts acts = RandomLedger.withTies(seed);
        Cut cut = RandomLedger.cut(seed, acts);
        FactColumns columns = Columns.of(acts.said());
        Grouping grouping = groupings(columns).getFirst();
        LedgerFold fold = new LedgerFold(columns, new Sanming2006(), Columns.roots(columns));
        assertThat(read(inParts(fold.table(cut, grouping), seed), grouping, columns))
                .isEqualTo(read(fold.table(cut, grouping).whole(), grouping, columns));
        assertThat(read(inParts(fold.series(cut, grouping), seed), columns))
                .isEqualTo(read(fold.series(cut, grouping).whole(), columns));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void running_sums_of_a_series_equal_the_table_at_each_months_end(long seed) {
        Acts acts = RandomLedger.withTies(seed);
        Cut cut = RandomLedger.cut(seed, acts);
        FactColumns columns = Columns.of(acts.said());
        for (CountingPolicy policy : POLICIES) {
            LedgerFold fold = new LedgerFold(columns, policy, Columns.roots(columns));
            MonthSeries series = fold.series(cut, new Grouping.Whole()).whole();
            SortedMap<String, Long> running = new TreeMap<>();
            for (int month = 0; month < series.months().size(); month++) {
                addMonth(running, series, month, columns);
                LocalDate end = end(series.months().get(month), cut);
                Tally table = fold.table(new Cut(cut.sequence(), cut.base(), end), new Grouping.Whole())
                        .whole();
                assertThat(running).as("at %s", end).isEqualTo(flows(table, columns));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void vintages_equal_one_table_for_each_sequence(long seed) {
        Acts acts = RandomLedger.withTies(seed);
        Cut cut = RandomLedger.cut(seed, acts);
        Random random = new Random(seed);
        long[] sequences =
                random.longs(1 + random.nextInt(9), 0, acts.last() + 2).sorted().toArray();
        FactColumns columns = Columns.of(acts.said());
        for (CountingPolicy policy : POLICIES) {
            LedgerFold fold = new LedgerFold(columns, policy, Columns.roots(columns));
            for (Grouping grouping : groupings(columns)) {
                Tally[] vintages = fold.vintages(cut, sequences, grouping);
                for (int i = 0; i < sequences.length; i++) {
                    Cut then = new Cut(sequences[i], cut.base(), cut.asOf());
                    assertThat(read(vintages[i], grouping, columns))
                            .isEqualTo(read(fold.table(then, grouping).whole(), grouping, columns));
                }
            }
        }
    }

    private static List<Grouping> groupings(FactColumns columns) {
        Grouping byPlace = Grouping.by(Grouping.Key.PLACE, columns, FoldLawsTest::top);
        Grouping bySector = Grouping.by(Grouping.Key.SECTOR, columns, FoldLawsTest::top);
        return List.of(
                Grouping.crossed(byPlace, bySector),
                Grouping.by(Grouping.Key.EVENT, columns, FoldLawsTest::top),
                Grouping.by(Grouping.Key.ORIGIN, columns, FoldLawsTest::top),
                Grouping.byStage());
    }

    private static Code top(Code code) {
        return new Code(code.scheme(), code.code().split("-", 2)[0]);
    }

    private static SortedMap<String, Long> cells(List<Said> said, CountingPolicy policy, Cut cut) {
        FactColumns columns = Columns.of(said);
        LedgerFold fold = new LedgerFold(columns, policy, Columns.roots(columns));
        SortedMap<String, Long> cells = new TreeMap<>();
        for (Grouping grouping : groupings(columns)) {
            cells.putAll(read(fold.table(cut, grouping).whole(), grouping, columns));
            cells.putAll(read(fold.series(cut, grouping).whole(), columns));
        }
        return cells;
    }

    private static <A> A inParts(PartialFold<A> fold, long seed) {
        Random random = new Random(seed);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, fold.subjects()));
        for (int i = random.nextInt(4); i > 0; i--) {
            cuts.add(random.nextInt(fold.subjects() + 1));
        }
        List<A> parts = new ArrayList<>();
        for (int from : cuts.headSet(fold.subjects())) {
            parts.add(fold.fold(from, cuts.higher(from)));
        }
        Collections.shuffle(parts, random);
        return parts.stream().reduce(fold::merge).orElseGet(fold::whole);
    }

    private static LocalDate end(YearMonth month, Cut cut) {
        return month.atEndOfMonth().isAfter(cut.asOf()) ? cut.asOf() : month.atEndOfMonth();
    }

    private static SortedMap<String, Long> read(Tally tally, Grouping grouping, FactColumns columns) {
        return TallyWords.read(tally, grouping.labels(), columns.units());
    }

    private static SortedMap<String, Long> read(MonthSeries series, FactColumns columns) {
        SortedMap<String, Long> cells = new TreeMap<>();
        for (int month = 0; month < series.months().size(); month++) {
            SortedMap<String, Long> one = new TreeMap<>();
            addMonth(one, series, month, columns);
            String name = series.months().get(month).toString();
            one.forEach((word, value) -> cells.put(name + " " + word, value));
        }
        return cells;
    }

    private static void addMonth(SortedMap<String, Long> cells, MonthSeries series, int month, FactColumns columns) {
        cells.merge("undertaken", series.count(MonthSeries.UNDERTAKEN, month), Long::sum);
        cells.merge("started", series.count(MonthSeries.STARTED, month), Long::sum);
        cells.merge("producing", series.count(MonthSeries.PRODUCING, month), Long::sum);
        for (int unit = 0; unit < columns.units().size(); unit++) {
            cells.merge("contracted@" + unit, series.sum(MonthSeries.CONTRACTED, unit, month), Long::sum);
            cells.merge("in-place@" + unit, series.sum(MonthSeries.IN_PLACE, unit, month), Long::sum);
        }
    }

    private static SortedMap<String, Long> flows(Tally table, FactColumns columns) {
        SortedMap<String, Long> cells = new TreeMap<>();
        cells.put("undertaken", table.count(Counts.UNDERTAKEN));
        cells.put("started", table.count(Counts.STARTED));
        cells.put("producing", table.count(Counts.PRODUCING));
        for (int unit = 0; unit < columns.units().size(); unit++) {
            cells.put("contracted@" + unit, table.sum(unit, Sums.CONTRACTED));
            cells.put("in-place@" + unit, table.sum(unit, Sums.IN_PLACE));
        }
        return cells;
    }
}
