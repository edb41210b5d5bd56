package org.tworivers.core.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tworivers.core.results.ResultStory.DAY;
import static org.tworivers.core.results.ResultStory.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.results.ResultsEntry.LevelReached;
import org.tworivers.core.results.ResultsEntry.LevelSetBack;
import org.tworivers.core.shared.Evidence;

/// Story A: how ready a result is.
class A_ReadinessTest {

    @Test
    void a_level_is_stated_only_after_the_one_below_it_and_with_a_paper() {
        ResultStory story = ResultStory.begun();
        assertThat(story.course().level(DAY)).isZero();
        assertThat(story.take(level(2, DAY))).containsExactly("level-jump");
        assertThat(story.take(List.of(), level(1, DAY))).containsExactly("result-unproven");
        assertThat(story.take(level(1, DAY))).isEmpty();
        assertThat(story.take(level(1, DAY))).containsExactly("level-jump");
        assertThat(story.take(level(3, DAY))).containsExactly("level-jump");
        assertThat(story.take(level(2, DAY.plusDays(9)))).isEmpty();
        assertThat(story.take(level(3, DAY.plusDays(8)))).containsExactly("result-step-early");
        assertThat(story.course().level(DAY.plusDays(8))).isEqualTo(1);
        assertThat(story.course().level(DAY.plusDays(9))).isEqualTo(2);
    }

    @Test
    void a_setback_is_a_dated_statement_and_what_was_above_must_be_shown_anew() {
        ResultStory story = ResultStory.begun();
        for (int level = 1; level <= 4; level++) {
            assertThat(story.take(level(level, DAY.plusDays(level)))).isEmpty();
        }
        LocalDate back = DAY.plusDays(10);
        assertThat(story.take(new LevelSetBack("kit", 4, "broke", back))).containsExactly("set-back-no-lower");
        assertThat(story.take(new LevelSetBack("kit", 2, " ", back))).containsExactly("field-missing");
        assertThat(story.take(new LevelSetBack("kit", 2, "broke", back))).isEmpty();
        assertThat(story.course().level(back.minusDays(1))).isEqualTo(4);
        assertThat(story.course().level(back)).isEqualTo(2);
        assertThat(story.take(level(4, back))).containsExactly("level-jump");
        assertThat(story.take(level(3, back))).isEmpty();
        assertThat(story.course().level(back)).isEqualTo(3);
    }

    @Test
    void there_is_no_level_above_the_ninth() {
        ResultStory story = ResultStory.begun();
        for (int level = 1; level <= 9; level++) {
            assertThat(story.take(level(level, DAY))).isEmpty();
        }
        assertThat(story.take(level(10, DAY))).containsExactly("level-top");
        assertThat(story.course().ladder(DAY))
                .extracting(each -> ((LevelReached) each.entry()).level())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /// Whatever is stated, in whatever order, taken back and given again: each level of the ladder rests on
    /// one below it that was stated before it and not later than it, with a paper.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_order_of_statements_reaches_a_level_without_those_below(long seed) {
        Random random = new Random(seed);
        ResultStory story = ResultStory.begun();
        List<Recorded<ResultsEntry>> anyhow = new ArrayList<>(story.entries());
        LocalDate day = DAY;
        for (int i = 0; i < 40; i++) {
            day = day.plusDays(random.nextInt(3));
            int level = random.nextInt(11);
            ResultsEntry entry = random.nextInt(4) == 0 ? new LevelSetBack("kit", level, "so", day) : level(level, day);
            List<Evidence> paper = random.nextInt(5) == 0 ? List.of() : ResultStory.PAPER;
            story.take(paper, entry);
            anyhow.add(Recorded.ahead(i + 2L, "clerk", paper, entry));
        }
        holds(story.course());
        List<Recorded<ResultsEntry>> some = new ArrayList<>(story.entries());
        some.removeIf(each -> each.sequence() > 1 && random.nextInt(4) == 0);
        ResultCourse.of(some).ifPresent(A_ReadinessTest::holds);
        Collections.shuffle(anyhow, random);
        ResultCourse.of(anyhow).ifPresent(A_ReadinessTest::holds);
    }

    private static void holds(ResultCourse course) {
        for (int after = 0; after < 100; after++) {
            List<Recorded<ResultsEntry>> ladder = course.ladder(DAY.plusDays(after));
            for (int i = 0; i < ladder.size(); i++) {
                assertThat(((LevelReached) ladder.get(i).entry()).level()).isEqualTo(i + 1);
                assertThat(ladder.get(i).evidence()).isNotEmpty();
                if (i > 0) {
                    assertThat(ladder.get(i).entry().day())
                            .isAfterOrEqualTo(ladder.get(i - 1).entry().day());
                }
            }
            assertThat(ladder).hasSizeLessThanOrEqualTo(ResultCourse.TOP);
        }
    }
}
