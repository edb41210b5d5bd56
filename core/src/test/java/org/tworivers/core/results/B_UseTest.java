package org.tworivers.core.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tworivers.core.results.ResultStory.DAY;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.results.ResultsEntry.LicenceEnded;
import org.tworivers.core.results.ResultsEntry.LicenceGranted;
import org.tworivers.core.results.ResultsEntry.UseBegun;
import org.tworivers.core.results.ResultsEntry.UseEnded;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// Story B: who may use a result, and from the result to what is produced.
class B_UseTest {
    private static LicenceGranted licence(String key, String to, Day until, long yuan) {
        Optional<Money> amount = yuan == 0 ? Optional.empty() : Optional.of(new Money(yuan * 100, Denomination.CNY));
        return new LicenceGranted("kit", new Licence(key, to, Licence.Kind.ORDINARY, until, amount), DAY);
    }

    @Test
    void a_licence_holds_from_its_day_until_its_term_runs_out_or_it_ends() {
        ResultStory story = ResultStory.begun();
        assertThat(story.take(licence("a", "institute", Day.UNDATED, 0))).containsExactly("licence-to-owner");
        assertThat(story.take(licence("a", "mill", Day.of(DAY.minusDays(1)), 0)))
                .containsExactly("until-before-from");
        assertThat(story.take(licence("a", "mill", Day.UNDATED, -1))).containsExactly("size-unusable");
        assertThat(story.take(licence("a", "mill", Day.ofYear(2017), 0))).isEmpty();
        assertThat(story.take(licence("a", "plant", Day.UNDATED, 0))).containsExactly("licence-key");
        assertThat(story.take(licence("b", "plant", Day.UNDATED, 9))).isEmpty();
        LocalDate end = DAY.plusDays(30);
        assertThat(story.take(new LicenceEnded("kit", "b", "done", end))).isEmpty();
        assertThat(story.take(new LicenceEnded("kit", "b", "done", end))).containsExactly("licence-over");
        assertThat(story.course().licences(end))
                .extracting(each -> each.holds(end))
                .containsExactly(true, false);
        assertThat(story.course().licences(DAY)).allMatch(each -> each.holds(DAY));
        LocalDate later = LocalDate.of(2018, 1, 1);
        assertThat(story.course().licences(later)).noneMatch(each -> each.holds(later));
    }

    @Test
    void results_in_use_and_those_used_where_something_is_produced_are_counted_as_of_a_day() {
        ResultStory story = ResultStory.begun();
        assertThat(story.take(new UseBegun("kit", "", "", "", DAY))).containsExactly("use-of-nobody");
        assertThat(story.take(new UseBegun("kit", "p/1", "mill", "", DAY.plusDays(1))))
                .isEmpty();
        assertThat(story.take(new UseBegun("kit", "p/1", "mill", "", DAY.plusDays(1))))
                .containsExactly("use-known");
        ResultCourse course = story.course();
        assertThat(ResultCounts.NONE.plus(course, DAY, p -> true)).isEqualTo(new ResultCounts(1, 0, 0));
        assertThat(ResultCounts.NONE.plus(course, DAY.plusDays(1), p -> false)).isEqualTo(new ResultCounts(1, 1, 0));
        ResultCounts counts = ResultCounts.NONE.plus(course, DAY.plusDays(1), "p/1"::equals);
        assertThat(counts).isEqualTo(new ResultCounts(1, 1, 1));
        assertThat(Figure.counted(counts.figures(), "results-in-production")).isEqualTo(1);
        assertThat(story.take(new UseEnded("kit", "p/1", "", "sold", DAY.plusDays(2))))
                .containsExactly("use-unknown");
        assertThat(story.take(new UseEnded("kit", "p/1", "mill", "sold", DAY.plusDays(2))))
                .isEmpty();
        assertThat(story.course().uses(DAY.plusDays(2))).isEmpty();
        assertThat(story.course().uses(DAY.plusDays(1))).hasSize(1);
    }
}
