package org.tworivers.core.projects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Story F: the same ledger counted as fairs do that publish every signing.
class F_EverySigningTest {

    @Test
    void every_contract_counts_and_intents_stay() {
        Story story = Story.of("""
            1 steel intent   2016-02-01 3
            2 steel contract 2016-05-03 5
            3 steel contract 2016-09-03 7
            4 steel increase 2016-10-03 2
            """);
        assertThat(story.tell("undertaken, contracted, intents, intended"))
                .isEqualTo("undertaken 1, contracted 7, intents 0, intended 0");
        assertThat(story.withPolicy(new EverySigning()).tell("undertaken, contracted, intents, intended"))
                .isEqualTo("undertaken 2, contracted 14, intents 1, intended 3");
    }

    @Test
    void each_contract_lies_on_its_own_side_of_the_base_day() {
        Story story = Story.of("""
            1 steel contract 2015-05-03 5
            2 steel contract 2016-09-03 7
            """);
        assertThat(story.tell("undertaken, contracted, before-base"))
                .isEqualTo("undertaken 0, contracted 0, before-base 1");
        assertThat(story.withPolicy(new EverySigning()).tell("undertaken, contracted, before-base"))
                .isEqualTo("undertaken 1, contracted 7, before-base 1");
    }

    @Test
    void a_start_counts_for_each_contract() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 5
            2 steel contract 2016-09-03 7
            3 steel stage    2016-10-03 started proof=permit
            """);
        assertThat(story.withPolicy(new EverySigning()).tell("undertaken, started, fulfilled, building"))
                .isEqualTo("undertaken 2, started 2, fulfilled 2, building 2");
    }

    @Test
    void policies_are_named_and_versioned() {
        assertThat(new Sanming2006().name() + " " + new Sanming2006().version()).isEqualTo("sanming-2006 1");
        assertThat(new EverySigning().name() + " " + new EverySigning().version())
                .isEqualTo("every-signing 1");
    }
}
