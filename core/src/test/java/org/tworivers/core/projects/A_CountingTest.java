package org.tworivers.core.projects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Story A: what counts as one project by sanming-2006, and with how much.
class A_CountingTest {

    @Test
    void a_project_counts_once_for_its_first_signing() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 5 event=spring
            2 steel contract 2016-09-03 7 event=autumn
            """);
        assertThat(story.tell("undertaken, contracted")).isEqualTo("undertaken 1, contracted 5");
        assertThat(story.tellByEvent()).isEqualTo("autumn 0, spring 1, none 0");
    }

    @Test
    void the_first_signing_is_the_earliest_day_not_the_earliest_record() {
        Story story = Story.of("""
            1 steel contract 2016-09-03 7 event=autumn
            2 steel contract 2016-05-03 5 event=spring
            """);
        assertThat(story.tell("undertaken, contracted")).isEqualTo("undertaken 1, contracted 5");
        assertThat(story.tellByEvent()).isEqualTo("autumn 0, spring 1, none 0");
    }

    @Test
    void an_intent_that_becomes_a_contract_leaves_the_intents() {
        Story story = Story.of("""
            1 steel intent   2016-02-01 3
            2 steel contract 2016-05-03 5
            """);
        assertThat(story.tell("intents, intended, undertaken, contracted"))
                .isEqualTo("intents 0, intended 0, undertaken 1, contracted 5");
        assertThat(story.withAsOf("2016-05-02").tell("intents, intended, undertaken, contracted"))
                .isEqualTo("intents 1, intended 3, undertaken 0, contracted 0");
    }

    @Test
    void the_contract_counts_on_its_own_day_even_when_the_intent_was_signed_before_the_base_day() {
        Story story = Story.of("""
            1 steel intent   2015-06-01 3 event=spring
            2 steel contract 2016-05-03 5 event=autumn
            """);
        assertThat(story.tell("undertaken, contracted, before-base"))
                .isEqualTo("undertaken 1, contracted 5, before-base 0");
        assertThat(story.tellByEvent()).isEqualTo("autumn 0, spring 1, none 0");
    }

    @Test
    void of_more_capital_only_the_increment_counts_and_no_new_project() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 5
            2 steel increase 2016-08-01 2
            3 steel increase 2017-08-01 1
            """);
        assertThat(story.tell("undertaken, contracted, capital")).isEqualTo("undertaken 1, contracted 8, capital 8");
        assertThat(story.withAsOf("2016-12-31").tell("undertaken, contracted")).isEqualTo("undertaken 1, contracted 7");
    }

    @Test
    void an_increment_counts_in_its_own_period_so_that_periods_add_up() {
        Story story = Story.of("""
            1 steel contract 2015-05-03 5
            2 steel increase 2016-08-01 2
            """);
        assertThat(story.tell("undertaken, before-base, contracted, capital"))
                .isEqualTo("undertaken 0, before-base 1, contracted 2, capital 0");
        assertThat(story.withBase("2015-01-01").tell("undertaken, contracted, capital"))
                .isEqualTo("undertaken 1, contracted 7, capital 7");
    }

    @Test
    void an_increment_to_an_intent_counts_nowhere() {
        Story story = Story.of("""
            1 steel intent   2016-02-01 3
            2 steel increase 2016-03-01 2
            """);
        assertThat(story.tell("undertaken, contracted, intents, intended"))
                .isEqualTo("undertaken 0, contracted 0, intents 1, intended 3");
    }

    @Test
    void after_another_investor_the_project_counts_for_the_event_of_the_change() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 5 event=spring
            2 steel investor 2017-02-01 event=autumn
            """);
        assertThat(story.tellByEvent()).isEqualTo("autumn 1, spring 0, none 0");
        assertThat(story.withAsOf("2017-01-31").tellByEvent()).isEqualTo("autumn 0, spring 1, none 0");
        assertThat(story.tell("undertaken, contracted")).isEqualTo("undertaken 1, contracted 5");
    }

    @Test
    void a_calendar_period_includes_both_end_days() {
        Story story = Story.of("""
            1 first contract 2016-01-01 1
            2 last  contract 2017-12-31 2
            3 early contract 2015-12-31 4
            4 late  contract 2018-01-01 8
            """);
        assertThat(story.tell("undertaken, contracted, before-base"))
                .isEqualTo("undertaken 2, contracted 3, before-base 1");
    }

    @Test
    void total_and_outside_capital_are_kept_apart_and_a_missing_amount_is_not_zero() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 5 outside=4
            2 yarn  contract 2016-05-03 -
            """);
        assertThat(story.tell("undertaken, contracted, outside, without-amount"))
                .isEqualTo("undertaken 2, contracted 5, outside 4, without-amount 1");
    }

    @Test
    void currencies_are_never_added() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 5
            2 yarn  contract 2016-05-03 7 unit=USD
            3 chip  contract 2016-05-03 9 unit=USD@2023
            """);
        assertThat(story.tell("contracted@CNY, contracted@USD, contracted@USD@2023"))
                .isEqualTo("contracted@CNY 5, contracted@USD 7, contracted@USD@2023 9");
    }

    @Test
    void what_was_only_announced_is_not_undertaken() {
        Story story = Story.of("""
            1 steel announced 2016-05-03 5
            2 yarn  announced 2016-06-03 -
            3 yarn  status    2016-12-31 operating
            """);
        assertThat(story.tell("undertaken, with-signing, announced, announced-capital, announced-without-amount"))
                .isEqualTo(
                        "undertaken 0, with-signing 0, announced 2, announced-capital 5, announced-without-amount 1");
        assertThat(story.tell("observed, status-operating, operating-without-start"))
                .isEqualTo("observed 1, status-operating 1, operating-without-start 1");
    }
}
