package org.tworivers.core.projects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Story B: from the signature to the running plant, and back.
class B_StagesTest {
    private static final String STATES = "undertaken, not-started, building, producing, stalled, ended";

    @Test
    void a_project_passes_from_state_to_state_and_stands_in_one_at_a_time() {
        Story story = Story.of("""
            1 steel contract 2016-01-10 5
            2 steel stage    2016-03-01 registered    proof=filing
            3 steel stage    2016-05-01 started       proof=permit
            4 steel stage    2016-07-01 completed     proof=acceptance
            5 steel stage    2016-09-01 operating     proof=electricity
            6 steel stage    2016-11-01 full-capacity proof=tax
            7 steel stage    2017-01-01 ended
            """);
        assertThat(story.withAsOf("2016-04-30").tell(STATES))
                .isEqualTo("undertaken 1, not-started 1, building 0, producing 0, stalled 0, ended 0");
        assertThat(story.withAsOf("2016-08-31").tell(STATES))
                .isEqualTo("undertaken 1, not-started 0, building 1, producing 0, stalled 0, ended 0");
        assertThat(story.withAsOf("2016-12-31").tell(STATES))
                .isEqualTo("undertaken 1, not-started 0, building 0, producing 1, stalled 0, ended 0");
        assertThat(story.tell(STATES))
                .isEqualTo("undertaken 1, not-started 0, building 0, producing 0, stalled 0, ended 1");
    }

    @Test
    void once_started_stays_started_and_the_later_standstill_is_shown_apart() {
        Story story = Story.of("""
            1 steel contract 2016-01-10 5
            2 steel stage    2016-05-01 started proof=permit
            3 steel stage    2016-09-01 stalled
            4 yarn  contract 2016-01-10 5
            5 yarn  stage    2016-05-01 started proof=permit
            6 yarn  stage    2016-09-01 ended
            7 chip  contract 2016-01-10 5
            8 chip  stage    2016-09-01 stalled
            """);
        assertThat(story.tell("undertaken, started, started-now-stalled, started-now-ended, stalled, ended"))
                .isEqualTo("undertaken 3, started 2, started-now-stalled 1, started-now-ended 1, stalled 2, ended 1");
    }

    @Test
    void a_regression_is_kept_production_that_ceased_is_not_production() {
        Story story = Story.of("""
            1 steel contract  2016-01-10 5
            2 steel stage     2016-05-01 operating proof=electricity
            3 steel stage     2016-09-01 stalled
            4 steel stage     2017-05-01 operating proof=electricity
            """);
        assertThat(story.withAsOf("2016-08-31").tell("producing, reached-operating"))
                .isEqualTo("producing 1, reached-operating 1");
        assertThat(story.withAsOf("2017-04-30").tell("producing, reached-operating"))
                .isEqualTo("producing 0, reached-operating 1");
        assertThat(story.tell("producing, reached-operating")).isEqualTo("producing 1, reached-operating 1");
    }

    @Test
    void stages_need_not_nest_operating_without_a_recorded_start_has_started() {
        Story story = Story.of("""
            1 steel contract 2016-01-10 5
            2 steel stage    2016-05-01 operating
            """);
        assertThat(story.tell("started, reached-started, producing, fulfilled, unproven"))
                .isEqualTo("started 1, reached-started 0, producing 1, fulfilled 1, unproven 1");
    }

    @Test
    void registered_is_fulfilled_only_with_money_that_counts() {
        Story story = Story.of("""
            1 steel contract 2016-01-10 5
            2 steel stage    2016-02-01 registered proof=filing
            3 yarn  contract 2016-01-10 5
            4 yarn  stage    2016-02-01 registered proof=filing
            5 yarn  receipt  2016-02-10 1
            6 chip  contract 2016-01-10 5
            7 chip  stage    2016-02-01 registered proof=filing
            8 chip  receipt  2015-02-10 1
            9 fibre contract 2016-01-10 5
            10 fibre receipt 2016-02-10 1
            """);
        assertThat(story.tell("undertaken, fulfilled, started")).isEqualTo("undertaken 4, fulfilled 1, started 0");
    }

    @Test
    void a_stage_without_the_evidence_its_rule_names_counts_and_is_said_so() {
        Story story = Story.of("""
            1 steel contract 2016-01-10 5
            2 steel stage    2016-05-01 started proof=ceremony
            3 yarn  contract 2016-01-10 5
            4 yarn  stage    2016-05-01 started proof=land
            5 steel stage    2016-09-01 operating
            """);
        assertThat(story.tell("started, unproven, unproven-stages"))
                .isEqualTo("started 2, unproven 1, unproven-stages 2");
    }

    @Test
    void stages_of_projects_that_do_not_count_are_not_counted() {
        Story story = Story.of("""
            1 steel intent   2016-01-10 5
            2 steel stage    2016-05-01 started
            3 yarn  contract 2015-01-10 5
            4 yarn  stage    2016-05-01 started
            """);
        assertThat(story.tell("known, undertaken, started, building, reached-started"))
                .isEqualTo("known 2, undertaken 0, started 0, building 0, reached-started 0");
    }

    @Test
    void a_plan_is_not_a_fact() {
        Story story = Story.of("""
            1 steel contract 2016-01-10 5
            2 steel plan     2016-05-01 started
            """);
        assertThat(story.tell("undertaken, started, not-started")).isEqualTo("undertaken 1, started 0, not-started 1");
    }
}
