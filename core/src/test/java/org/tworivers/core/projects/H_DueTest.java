package org.tworivers.core.projects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Story H: what somebody must see to, found and never recorded.
class H_DueTest {

    @Test
    void a_project_is_stalled_by_inference_when_nothing_was_heard_for_a_year_before_work_begins() {
        Story story = Story.of("""
            1 steel contract 2016-01-10 5
            2 steel stage    2016-03-01 registered proof=filing
            """);
        assertThat(story.withAsOf("2017-02-28").tellDue()).isEqualTo("-");
        assertThat(story.withAsOf("2017-03-01").tellDue()).isEqualTo("quiet");
    }

    @Test
    void after_work_has_begun_it_takes_two_years_and_any_news_counts() {
        Story story = Story.of("""
            1 steel contract 2016-01-10 5
            2 steel stage    2016-03-01 started proof=land
            3 steel receipt  2016-06-01 1
            """).withBase("2016-01-01");
        assertThat(story.withAsOf("2018-05-31").tellDue()).isEqualTo("-");
        assertThat(story.withAsOf("2018-06-01").tellDue()).isEqualTo("quiet");
    }

    @Test
    void a_site_visit_is_news() {
        Story story = Story.of("""
            1 steel contract 2016-01-10 5
            2 steel visit    2016-12-01
            """);
        assertThat(story.withAsOf("2017-11-30").tellDue()).isEqualTo("-");
        assertThat(story.withAsOf("2017-12-01").tellDue()).isEqualTo("quiet");
    }

    @Test
    void the_rule_in_force_on_the_day_counts_and_a_stage_without_a_rule_never_stalls() {
        Story story = Story.of("""
            1 steel contract 2016-01-10 5
            2 steel stage    2017-12-01 started proof=land
            3 yarn  contract 2016-01-10 5
            4 yarn  stage    2016-03-01 permitted proof=land
            """);
        assertThat(story.withAsOf("2019-12-31").tellDue()).isEqualTo("quiet, -");
        assertThat(story.withAsOf("2020-01-01").tellDue()).isEqualTo("-, -");
        assertThat(story.withAsOf("2020-12-01").tellDue()).isEqualTo("quiet, -");
    }

    @Test
    void what_produces_is_on_record_as_stalled_or_ended_or_is_no_contract_is_not_stalled_by_inference() {
        Story story = Story.of("""
            1 steel contract 2016-01-10 5
            2 steel stage    2016-03-01 operating proof=tax
            3 yarn  contract 2016-01-10 5
            4 yarn  stage    2016-03-01 stalled
            5 chip  contract 2016-01-10 5
            6 chip  stage    2016-03-01 ended
            7 fibre intent   2016-01-10 5
            """).withAsOf("2019-12-31");
        assertThat(story.tellDue()).isEqualTo("-, -, -, -");
    }

    @Test
    void a_plan_is_overdue_from_the_day_after_until_its_stage_is_on_record() {
        Story story = Story.of("""
            1 steel contract 2016-01-10 5
            2 steel plan     2016-05-01 started
            3 steel stage    2016-08-01 completed proof=acceptance
            """);
        assertThat(story.withAsOf("2016-05-01").tellDue()).isEqualTo("-");
        assertThat(story.withAsOf("2016-05-02").tellDue()).isEqualTo("overdue");
        assertThat(story.withAsOf("2016-08-01").tellDue()).isEqualTo("-");
    }

    @Test
    void a_deadline_is_past_from_the_day_after_its_span_until_work_is_on_record() {
        Story story = Story.of("""
            1 steel contract 2016-01-10 5
            2 steel assigned - until=2016-06
            3 steel stage    2016-08-01 started proof=land
            """);
        assertThat(story.withAsOf("2016-06-30").tellDue()).isEqualTo("-");
        assertThat(story.withAsOf("2016-07-01").tellDue()).isEqualTo("past-deadline");
        assertThat(story.withAsOf("2016-08-01").tellDue()).isEqualTo("-");
    }

    @Test
    void a_unit_made_responsible_after_the_start_must_show_work_of_its_own() {
        Story story = Story.of("""
            1 steel contract 2016-01-10 5
            2 steel stage    2016-02-01 started proof=land
            3 steel assigned 2016-03-01 until=2016-05-31
            4 steel stage    2016-07-01 completed proof=acceptance
            """);
        assertThat(story.withAsOf("2016-05-31").tellDue()).isEqualTo("-");
        assertThat(story.withAsOf("2016-06-01").tellDue()).isEqualTo("past-deadline");
        assertThat(story.withAsOf("2016-07-01").tellDue()).isEqualTo("-");
    }

    @Test
    void the_latest_assignment_counts_and_what_produces_or_ended_is_done() {
        Story story = Story.of("""
            1 steel contract 2016-01-10 5
            2 steel assigned - until=2016-03
            3 steel assigned 2016-05-01 until=2017
            4 yarn  contract 2016-01-10 5
            5 yarn  stage    2016-02-01 operating proof=tax
            6 yarn  assigned 2016-03-01 until=2016-04
            7 chip  contract 2016-01-10 5
            8 chip  assigned - until=2016-03
            9 chip  stage    2016-04-02 ended
            10 wool contract 2016-01-10 5
            11 wool assigned 2016-02-01 until=2016-03
            12 wool assigned 2016-04-01
            13 silk contract 2016-01-10 5
            14 silk assigned 2016-02-01
            15 silk assigned 2016-02-01 until=2016-03
            """);
        assertThat(story.withAsOf("2016-04-01").tellDue())
                .isEqualTo("past-deadline, -, past-deadline, -, past-deadline");
        assertThat(story.withAsOf("2016-05-01").tellDue()).isEqualTo("-, -, -, -, past-deadline");
        assertThat(story.withAsOf("2017-12-31").tellDue()).startsWith("quiet,");
        assertThat(story.withAsOf("2018-01-01").tellDue()).startsWith("quiet+past-deadline,");
    }

    @Test
    void held_back_receipts_unproven_stages_and_missing_days_are_due() {
        Story story = Story.of("""
            1 steel contract 2017-02-10 5
            2 steel receipt  2017-01-10 1
            3 yarn  contract 2017-01-10 5
            4 yarn  stage    2017-03-01 started
            5 chip  contract -          5
            6 fibre contract 2017-01-10 5
            7 fibre status   2017-03-01 operating
            """);
        assertThat(story.tellDue()).isEqualTo("held-back, unproven, undated, undated");
    }

    @Test
    void the_first_contract_and_the_latest_news_have_the_day_they_were_stated_with() {
        Story story = Story.of("""
            1 steel intent   2016-01-10 5
            2 steel contract 2016-02    5
            3 steel contract 2016-04-01 5
            4 steel stage    2017       started proof=land
            5 steel receipt  2016-06-01 1
            6 yarn  intent   2016-01-10 5
            7 chip  contract -          5
            """);
        assertThat(story.tellDays()).isEqualTo("2016-02! 2017, - 2016-01-10, ! ");
        assertThat(story.withAsOf("2017-06-01").tellDays()).isEqualTo("2016-02! 2016-06-01, - 2016-01-10, ! ");
    }
}
