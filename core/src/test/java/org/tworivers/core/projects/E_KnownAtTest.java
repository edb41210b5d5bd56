package org.tworivers.core.projects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Story E: what was known when. Nothing is overwritten.
class E_KnownAtTest {

    @Test
    void a_correction_takes_the_place_of_what_it_corrects_from_its_own_sequence_on() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 5
            2 yarn  contract 2016-05-03 1
            3 corrects 1: steel contract 2016-05-03 4
            """);
        assertThat(story.withKnownAt(0).tell("undertaken, contracted")).isEqualTo("undertaken 0, contracted 0");
        assertThat(story.withKnownAt(2).tell("undertaken, contracted")).isEqualTo("undertaken 2, contracted 6");
        assertThat(story.withKnownAt(3).tell("undertaken, contracted")).isEqualTo("undertaken 2, contracted 5");
    }

    @Test
    void a_withdrawn_correction_brings_back_what_it_had_replaced_as_a_new_interval() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 5
            2 corrects 1: steel contract 2016-05-03 4
            3 withdraws 2
            """);
        assertThat(story.withKnownAt(1).tell("contracted")).isEqualTo("contracted 5");
        assertThat(story.withKnownAt(2).tell("contracted")).isEqualTo("contracted 4");
        assertThat(story.withKnownAt(3).tell("contracted")).isEqualTo("contracted 5");
    }

    @Test
    void a_withdrawn_entry_counts_before_and_not_after() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 5
            2 withdraws 1
            """);
        assertThat(story.withKnownAt(1).tell("known, undertaken")).isEqualTo("known 1, undertaken 1");
        assertThat(story.withKnownAt(2).tell("known, undertaken")).isEqualTo("known 0, undertaken 0");
    }

    @Test
    void an_undone_import_leaves_the_figures_as_they_were_before_it_and_what_was_known_meanwhile() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 5
            2 corrects 1: steel contract 2016-05-03 4
            3 yarn  contract 2016-05-03 1
            4 chip  contract 2016-05-03 2
            5 undoes 2-4
            """);
        assertThat(story.withKnownAt(1).tell("undertaken, contracted")).isEqualTo("undertaken 1, contracted 5");
        assertThat(story.withKnownAt(4).tell("undertaken, contracted")).isEqualTo("undertaken 3, contracted 7");
        assertThat(story.withKnownAt(5).tell("undertaken, contracted")).isEqualTo("undertaken 1, contracted 5");
    }

    @Test
    void a_correction_of_a_correction_leaves_one_fact() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 5
            2 corrects 1: steel contract 2016-05-03 4
            3 corrects 2: steel contract 2015-05-03 3
            """);
        assertThat(story.tell("undertaken, before-base, contracted"))
                .isEqualTo("undertaken 0, before-base 1, contracted 0");
    }

    @Test
    void an_entry_recorded_late_counts_on_its_own_day() {
        Story story = Story.of("""
            1 steel stage    2016-08-01 started
            2 steel contract 2016-05-03 5
            """);
        assertThat(story.withKnownAt(1).tell("undertaken, started")).isEqualTo("undertaken 0, started 0");
        assertThat(story.withKnownAt(2).tell("undertaken, started")).isEqualTo("undertaken 1, started 1");
    }
}
