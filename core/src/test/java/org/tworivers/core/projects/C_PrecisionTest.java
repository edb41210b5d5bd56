package org.tworivers.core.projects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Story C: days known only as a month, a year, or not at all.
class C_PrecisionTest {
    private static final String SIDES = "undertaken, before-base, undetermined, contracted";

    @Test
    void a_year_that_straddles_the_base_day_is_undetermined() {
        Story story = Story.of("1 steel contract 2015 5").withBase("2015-11-03");
        assertThat(story.tell(SIDES)).isEqualTo("undertaken 0, before-base 0, undetermined 1, contracted 0");
    }

    @Test
    void a_year_that_begins_on_the_base_day_surely_counts() {
        Story story = Story.of("1 steel contract 2016 5");
        assertThat(story.tell(SIDES)).isEqualTo("undertaken 1, before-base 0, undetermined 0, contracted 5");
        assertThat(story.withBase("2016-01-02").tell(SIDES))
                .isEqualTo("undertaken 0, before-base 0, undetermined 1, contracted 0");
    }

    @Test
    void a_year_that_ends_before_the_base_day_surely_lies_before_it() {
        Story story = Story.of("1 steel contract 2015 5");
        assertThat(story.tell(SIDES)).isEqualTo("undertaken 0, before-base 1, undetermined 0, contracted 0");
    }

    @Test
    void a_month_is_a_shorter_span() {
        Story story = Story.of("1 steel contract 2015-11 5");
        assertThat(story.withBase("2015-11-01").tell(SIDES))
                .isEqualTo("undertaken 1, before-base 0, undetermined 0, contracted 5");
        assertThat(story.withBase("2015-11-30").tell(SIDES))
                .isEqualTo("undertaken 0, before-base 0, undetermined 1, contracted 0");
        assertThat(story.withBase("2015-12-01").tell(SIDES))
                .isEqualTo("undertaken 0, before-base 1, undetermined 0, contracted 0");
    }

    @Test
    void a_span_has_surely_happened_only_when_it_is_over() {
        Story story = Story.of("1 steel contract 2017 5");
        assertThat(story.withAsOf("2017-12-30").tell("known, undertaken")).isEqualTo("known 0, undertaken 0");
        assertThat(story.withAsOf("2017-12-31").tell("known, undertaken")).isEqualTo("known 1, undertaken 1");
    }

    @Test
    void a_contract_without_any_day_is_undetermined_on_every_base() {
        Story story = Story.of("1 zhongwei contract - 5");
        assertThat(story.tell(SIDES)).isEqualTo("undertaken 0, before-base 0, undetermined 1, contracted 0");
        assertThat(story.withBase("1900-01-01").tell(SIDES))
                .isEqualTo("undertaken 0, before-base 0, undetermined 1, contracted 0");
    }

    @Test
    void a_start_day_does_not_stand_in_for_a_signing_day() {
        Story story = Story.of("""
            1 zhongwei stage 2015-08 started
            """);
        assertThat(story.withBase("2015-01-01").tell("known, with-signing, undertaken, undetermined, started"))
                .isEqualTo("known 1, with-signing 0, undertaken 0, undetermined 0, started 0");
    }

    @Test
    void an_increment_of_a_straddling_year_is_left_out() {
        Story story = Story.of("""
            1 steel contract 2014-05-03 5
            2 steel increase 2015 2
            """);
        assertThat(story.withBase("2015-06-01").tell("contracted")).isEqualTo("contracted 0");
        assertThat(story.withBase("2015-01-01").tell("contracted")).isEqualTo("contracted 2");
    }

    @Test
    void an_undated_stage_was_reached_on_every_as_of_day() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 5
            2 steel stage    - started
            """);
        assertThat(story.withAsOf("2016-05-03").tell("undertaken, started")).isEqualTo("undertaken 1, started 1");
    }
}
