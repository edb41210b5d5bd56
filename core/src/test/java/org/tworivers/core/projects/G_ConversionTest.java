package org.tworivers.core.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tworivers.core.projects.StageConversion.Cohort;
import org.tworivers.core.projects.StageConversion.Step;

/// Reached stage B within n months, of the cohort that reached A.
class G_ConversionTest {
    private static final Story STORY = Story.of("""
            1 steel  contract 2016-01-10 5
            2 steel  stage    2017-01-10 started proof=land
            3 yarn   contract 2016-01-31 5
            4 yarn   stage    2017-02-01 started proof=land
            5 chip   contract 2017-03-05 5
            6 fibre  contract 2017-03-05 5
            7 fibre  stage    2017-06-01 operating proof=tax
            8 old    contract 2015-01-10 5
            9 old    stage    2016-01-10 started proof=land
            10 early contract 2016-05-05 5
            11 early stage    2016-03-01 started proof=land
            """);

    private static String tell(Story story, Step step) {
        StageConversion conversion = story.convert(step);
        return conversion.months().stream()
                        .map(month -> month + " " + text(conversion.cohort(month)))
                        .collect(Collectors.joining(", "))
                + "; " + text(conversion.whole());
    }

    private static String text(Cohort cohort) {
        return cohort.converted() + "/" + cohort.reached() + (cohort.open() > 0 ? " open " + cohort.open() : "");
    }

    @Test
    void the_last_day_of_the_last_month_is_in_time_the_next_is_not() {
        assertThat(tell(STORY, new Step(Stage.SIGNED, Stage.STARTED, 12)))
                .isEqualTo("2016-01 1/2, 2016-05 1/1, 2017-03 1/2 open 1; 3/5 open 1");
    }

    @Test
    void a_project_whose_months_are_not_over_is_open_until_they_are() {
        assertThat(tell(STORY.withAsOf("2017-01-09"), new Step(Stage.SIGNED, Stage.STARTED, 12)))
                .isEqualTo("2016-01 0/2 open 2, 2016-05 1/1; 1/3 open 2");
        assertThat(tell(STORY.withAsOf("2017-01-31"), new Step(Stage.SIGNED, Stage.STARTED, 12)))
                .isEqualTo("2016-01 1/2, 2016-05 1/1; 2/3");
    }

    @Test
    void long_enough_and_signed_to_started_is_the_start_rate() {
        assertThat(tell(STORY, new Step(Stage.SIGNED, Stage.STARTED, 600))).endsWith("; 4/5 open 1");
        assertThat(STORY.tell("started, undertaken")).isEqualTo("started 4, undertaken 5");
    }

    @Test
    void work_that_shows_only_in_production_had_started() {
        assertThat(tell(STORY, new Step(Stage.STARTED, Stage.OPERATING, 1)))
                .isEqualTo("2016-03 0/1, 2017-01 0/1, 2017-02 0/1, 2017-06 1/1; 1/4");
    }

    @Test
    void a_step_goes_from_one_stage_to_another_in_some_months() {
        assertThatThrownBy(() -> new Step(Stage.SIGNED, Stage.SIGNED, 12)).hasMessageContaining("another stage");
        assertThatThrownBy(() -> new Step(Stage.SIGNED, Stage.STARTED, 0)).hasMessageContaining("Maybe 12");
    }
}
