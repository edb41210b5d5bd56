package org.tworivers.core.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tworivers.core.aftercare.AftercareEntry.CaseReopened;
import org.tworivers.core.aftercare.CloseOut.Counts;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;

/// The figure of the field: of 298 cases 288 closed are 96.6 %.
class B_CloseOutTest {
    private static final Rounding ONE_DIGIT = new Rounding(Rounding.Mode.HALF_UP, 1);
    private static final LocalDate AS_OF = LocalDate.of(2017, 5, 23);

    private final List<CaseStory> stories = new ArrayList<>();

    B_CloseOutTest() {
        for (int i = 0; i < 298; i++) {
            CaseStory story = new CaseStory("c-" + i, LocalDate.of(2016, 1, 1).plusDays(i));
            stories.add(i < 288 ? story.closed(i < 280 ? 5 : 3) : story);
        }
    }

    private List<CaseStanding> standings(LocalDate asOf) {
        return stories.stream().map(each -> each.standing(asOf)).toList();
    }

    private static String percent(Ratio ratio) {
        return ONE_DIGIT.round(ratio.scaledByPowerOfTen(2)).toPlainString();
    }

    @Test
    void closedOfAllThatWereRaised() {
        Counts whole = CloseOut.whole(standings(AS_OF));
        assertThat(whole).isEqualTo(new Counts(298, 288, 0, 288, 280, 1424));
        assertThat(whole.closeOutRate()).hasValue(Ratio.of(288, 298));
        assertThat(percent(whole.closeOutRate().orElseThrow())).isEqualTo("96.6");
        assertThat(percent(whole.satisfactionRate().orElseThrow())).isEqualTo("97.2");
    }

    @Test
    void aReopenedCaseLowersIt() {
        LocalDate day = LocalDate.of(2017, 2, 3);
        stories.getFirst().tell("zhongwei", new CaseReopened("c-0", Voice.FIRM, "again", day));
        assertThat(percent(CloseOut.whole(standings(day.minusDays(1)))
                        .closeOutRate()
                        .orElseThrow()))
                .isEqualTo("96.6");
        Counts after = CloseOut.whole(standings(day));
        assertThat(after).isEqualTo(new Counts(298, 287, 1, 287, 279, 1419));
        assertThat(percent(after.closeOutRate().orElseThrow())).isEqualTo("96.3");
    }

    @Test
    void cohortsAreByTheDayOnWhichTheyWereRaised() {
        var quarters = CloseOut.by(Cohort.QUARTER, standings(AS_OF));
        assertThat(quarters).containsOnlyKeys("2016-Q1", "2016-Q2", "2016-Q3", "2016-Q4");
        assertThat(quarters.get("2016-Q4")).isEqualTo(new Counts(24, 14, 0, 14, 6, 54));
        assertThat(quarters.values().stream().reduce(Counts.NONE, Counts::plus))
                .isEqualTo(CloseOut.whole(standings(AS_OF)));
        assertThat(CloseOut.by(Cohort.MONTH, standings(AS_OF))).hasSize(10).containsKey("2016-10");
        assertThat(CloseOut.by(Cohort.YEAR, standings(AS_OF))).containsOnlyKeys("2016");
    }

    @Test
    void nothingIsAShareOfNoCases() {
        assertThat(Counts.NONE.closeOutRate()).isEmpty();
        assertThat(Counts.NONE.meanSatisfaction()).isEmpty();
    }
}
