package org.tworivers.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tworivers.core.oversight.OversightEntry.PromiseClaimed;
import org.tworivers.core.oversight.OversightEntry.PromiseDropped;
import org.tworivers.core.oversight.OversightEntry.PromiseJudged;
import org.tworivers.core.oversight.OversightEntry.PromisePostponed;
import org.tworivers.core.oversight.OversightEntry.PromiseProgressed;

/// Story A: what was promised, and whether the firm says it was kept.
class A_PromisesTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 20);

    private static PromiseJudged heard(boolean kept, String heardBy) {
        return new PromiseJudged("road", kept, "so they say", "", heardBy, DAY);
    }

    private static PromiseJudged firm(boolean kept, String firm) {
        return new PromiseJudged("road", kept, "we say", firm, "", DAY);
    }

    @Test
    void it_is_overdue_from_the_day_after_until_the_firm_says_that_it_was_kept() {
        PromiseStory story = PromiseStory.begun();
        assertThat(story.course().isOverdue(LocalDate.of(2017, 3, 31))).isFalse();
        assertThat(story.course().isOverdue(LocalDate.of(2017, 4, 1))).isTrue();
        assertThat(story.take("clerk", new PromiseClaimed("road", "open", DAY))).isEmpty();
        assertThat(story.course().state(DAY)).isEqualTo(PromiseState.CLAIMED);
        assertThat(story.course().isOverdue(LocalDate.of(2017, 4, 1))).isTrue();
        assertThat(story.take("mill's account", List.of(), firm(true, "mill"))).isEmpty();
        assertThat(story.course().state(DAY.minusDays(1))).isEqualTo(PromiseState.OPEN);
        assertThat(story.course().state(DAY)).isEqualTo(PromiseState.KEPT);
        assertThat(story.course().isOverdue(LocalDate.of(2017, 4, 1))).isFalse();
        assertThat(story.take("clerk", new PromiseProgressed("road", "more", DAY)))
                .containsExactly("promise-over");
    }

    @Test
    void who_claimed_it_and_the_unit_that_was_to_keep_it_never_note_the_firms_word() {
        PromiseStory story = PromiseStory.begun();
        assertThat(story.take("other", heard(true, "office"))).containsExactly("promise-unclaimed");
        assertThat(story.take("clerk", new PromiseClaimed("road", "open", DAY))).isEmpty();
        assertThat(story.take("clerk", heard(true, "office"))).containsExactly("judged-by-claimant");
        assertThat(story.take("other", heard(true, "traffic bureau"))).containsExactly("heard-by-owner");
        assertThat(story.take("other", List.of(), heard(true, "office"))).containsExactly("oversight-unproven");
        assertThat(story.take("other", firm(true, "another mill"))).containsExactly("firm-of-another");
        assertThat(story.take("other", heard(false, "office"))).isEmpty();
        assertThat(story.course().state(DAY)).isEqualTo(PromiseState.DENIED);
        assertThat(story.take("third", new PromiseClaimed("road", "mended", DAY)))
                .isEmpty();
        assertThat(story.take("clerk", heard(true, "office"))).containsExactly("judged-by-claimant");
        assertThat(story.take("other", heard(true, "office"))).isEmpty();
        assertThat(story.course().state(DAY)).isEqualTo(PromiseState.KEPT);
    }

    @Test
    void it_is_put_off_only_to_a_later_day_and_with_a_reason() {
        PromiseStory story = PromiseStory.begun();
        LocalDate later = LocalDate.of(2017, 6, 30);
        assertThat(story.take("clerk", new PromisePostponed("road", later, " ", DAY)))
                .containsExactly("field-missing");
        assertThat(story.take("clerk", new PromisePostponed("road", LocalDate.of(2017, 3, 31), "rain", DAY)))
                .containsExactly("postponed-earlier");
        assertThat(story.take("clerk", new PromisePostponed("road", later, "rain", DAY)))
                .isEmpty();
        assertThat(story.course().isOverdue(LocalDate.of(2017, 4, 1))).isFalse();
        assertThat(story.course().due(DAY.minusDays(1))).isEqualTo(LocalDate.of(2017, 3, 31));
        assertThat(story.take("clerk", new PromiseProgressed("road", "half", DAY.minusDays(1))))
                .containsExactly("promise-step-early");
        assertThat(story.take("clerk", new PromiseDropped("road", "they go by rail", DAY)))
                .isEmpty();
        assertThat(story.course().isOverdue(LocalDate.of(2018, 1, 1))).isFalse();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// Whatever one person does, and however often, a promise is not kept by their word.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_sequence_of_actions_by_one_person_makes_a_promise_kept(long seed) {
        Random random = new Random(seed);
        PromiseStory story = PromiseStory.begun();
        for (int i = 0; i < 30; i++) {
            OversightEntry entry = switch (random.nextInt(4)) {
                case 0 -> new PromiseClaimed("road", "open", DAY);
                case 1 -> heard(random.nextBoolean(), random.nextBoolean() ? "office" : "traffic bureau");
                case 2 -> new PromisePostponed("road", DAY.plusDays(i + 20L), "rain", DAY);
                default -> new PromiseProgressed("road", "half", DAY);
            };
            story.take("clerk", entry);
            assertThat(story.course().state(DAY)).isNotEqualTo(PromiseState.KEPT);
        }
    }
}
