package org.tworivers.core.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// Laws of standings on random ledgers: together they say what the table of the same cut says, and one alone says what
/// it says among the others.
class ProjectStandingLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void standings_sum_to_the_table(long seed) {
        Acts acts = RandomLedger.withTies(seed);
        FactColumns columns = Columns.of(acts.said());
        Cut cut = RandomLedger.cut(seed, acts);
        LedgerFold fold = new LedgerFold(columns, new Sanming2006(), Columns.roots(columns));
        List<ProjectStanding> standings = fold.standings(cut, new Grouping.Whole());
        Tally whole = fold.table(cut, new Grouping.Whole()).whole();
        assertThat(standings).hasSize((int) whole.count(Counts.KNOWN));
        for (int unit = 0; unit < columns.units().size(); unit++) {
            Denomination each = columns.units().get(unit);
            assertThat(sum(standings, ProjectStanding::contracted, each)).isEqualTo(whole.sum(unit, Sums.CONTRACTED));
            assertThat(sum(standings, ProjectStanding::outside, each))
                    .isEqualTo(whole.sum(unit, Sums.CONTRACTED_OUTSIDE));
            assertThat(sum(standings, ProjectStanding::inPlace, each)).isEqualTo(whole.sum(unit, Sums.IN_PLACE));
        }
        assertThat(due(standings, Due.UNPROVEN)).isEqualTo(whole.count(Counts.UNPROVEN));
        assertThat(due(standings, Due.QUIET))
                .isLessThanOrEqualTo(whole.count(Counts.NOT_STARTED) + whole.count(Counts.BUILDING));
        assertThat(due(standings, Due.HELD_BACK)).isLessThanOrEqualTo(whole.count(Counts.HELD_BACK));
        assertThat(due(standings, Due.HELD_BACK) > 0).isEqualTo(whole.count(Counts.HELD_BACK) > 0);
        Tally byStage = fold.table(cut, Grouping.byStage()).whole();
        for (Stage stage : Stage.values()) {
            assertThat(standings.stream()
                            .filter(each -> each.stageNumber() == stage.number())
                            .count())
                    .isEqualTo(byStage.count(stage.number(), Counts.KNOWN));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_project_alone_stands_as_among_the_others(long seed) {
        Acts acts = RandomLedger.withTies(seed);
        FactColumns columns = Columns.of(acts.said());
        Cut cut = RandomLedger.cut(seed, acts);
        LedgerFold fold = new LedgerFold(columns, new Sanming2006(), Columns.roots(columns));
        for (ProjectStanding each : fold.standings(cut, new Grouping.Whole())) {
            assertThat(fold.findStanding(cut, new Grouping.Whole(), each.projectNumber()))
                    .hasValue(each);
        }
        assertThat(fold.findStanding(cut, new Grouping.Whole(), columns.projects() + 1))
                .isEmpty();
    }

    private static long due(List<ProjectStanding> standings, Due what) {
        return standings.stream().filter(each -> each.due().contains(what)).count();
    }

    private static long sum(
            List<ProjectStanding> standings, Function<ProjectStanding, List<Money>> amounts, Denomination unit) {
        return standings.stream()
                .flatMap(each -> amounts.apply(each).stream())
                .filter(money -> money.denomination().equals(unit))
                .mapToLong(Money::minor)
                .sum();
    }
}
