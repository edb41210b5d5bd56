package org.tworivers.core.attraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tworivers.core.attraction.LeadStory.bare;
import static org.tworivers.core.attraction.LeadStory.day;
import static org.tworivers.core.attraction.LeadStory.lead;
import static org.tworivers.core.attraction.LeadStory.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tworivers.core.attraction.clocks.ClockRule;
import org.tworivers.core.attraction.clocks.ClockRule.Kind;
import org.tworivers.core.attraction.clocks.ClockRule.Unit;
import org.tworivers.core.attraction.clocks.ClockRules;
import org.tworivers.core.attraction.clocks.LeadClock;
import org.tworivers.core.clocks.Due;
import org.tworivers.core.clocks.WorkingCalendar;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Names;

/// The clocks of one lead, around the Spring Festival of 2017.
class B_ClocksTest {
    private static final Names SOURCE = Names.of("en", "example");
    private static final ClockRules RULES = new ClockRules(
            List.of(
                    rule(Kind.ANSWER, 1, Unit.WORKING_DAYS),
                    rule(Kind.JUDGEMENT, 3, Unit.WORKING_DAYS),
                    rule(Kind.EXPERT_JUDGEMENT, 7, Unit.WORKING_DAYS),
                    rule(Kind.FEEDBACK, 1, Unit.WEEKS),
                    rule(Kind.PROGRESS, 2, Unit.WEEKS)),
            new WorkingCalendar(List.of(new WorkingCalendar.Year(
                    2017,
                    Set.of(
                            day("01-27"),
                            day("01-28"),
                            day("01-29"),
                            day("01-30"),
                            day("01-31"),
                            day("02-01"),
                            day("02-02")),
                    Set.of(day("01-22"), day("02-04")),
                    SOURCE))));

    private static ClockRule rule(Kind kind, int number, Unit unit) {
        return new ClockRule(kind, number, unit, LocalDate.of(2017, 1, 1), Optional.empty(), SOURCE);
    }

    private static List<String> clocks(String asOf, List<LocalDate> visits, AttractionEntry... entries) {
        List<Recorded<AttractionEntry>> recorded = new ArrayList<>();
        for (AttractionEntry entry : entries) {
            recorded.add(bare(entry));
        }
        return LeadCourse.of(recorded).clocks(RULES, day(asOf), visits, Optional.empty()).stream()
                .map(clock -> line(clock, day(asOf)))
                .toList();
    }

    private static String line(LeadClock clock, LocalDate asOf) {
        String due = clock.due() instanceof Due.On(LocalDate last) ? last.toString() : "unknown";
        return clock.kind().word() + " " + due + " " + clock.state(asOf).word();
    }

    @Test
    void anAnswerIsDueOnTheNextWorkingDay() {
        assertThat(clocks("01-22", List.of(), lead("01-21"))).containsExactly("answer 2017-01-22 running");
        assertThat(clocks("02-03", List.of(), lead("01-26"))).containsExactly("answer 2017-02-03 running");
        assertThat(clocks("02-04", List.of(), lead("01-26"))).containsExactly("answer 2017-02-03 overdue");
    }

    @Test
    void oneStepBeginsTheClockOfTheNext() {
        assertThat(clocks(
                        "03-20",
                        List.of(),
                        lead("01-26"),
                        step(LeadStep.JUDGED, "02-08"),
                        step(LeadStep.ANSWERED, "02-03"),
                        step(LeadStep.FED_BACK, "02-16"),
                        step(LeadStep.PROGRESSED, "03-02")))
                .containsExactly(
                        "answer 2017-02-03 kept",
                        "judgement 2017-02-07 late",
                        "feedback 2017-02-15 late",
                        "progress 2017-03-02 kept",
                        "progress 2017-03-16 overdue");
    }

    @Test
    void expertsGiveTimeAndAVisitIsProgress() {
        assertThat(clocks(
                        "03-20",
                        List.of(day("03-10"), day("04-10")),
                        lead("01-26"),
                        step(LeadStep.ANSWERED, "02-03"),
                        step(LeadStep.EXPERTS_ASKED, "02-06"),
                        step(LeadStep.JUDGED, "02-08"),
                        step(LeadStep.FED_BACK, "02-15")))
                .containsExactly(
                        "answer 2017-02-03 kept",
                        "expert-judgement 2017-02-13 kept",
                        "feedback 2017-02-15 kept",
                        "progress 2017-03-01 late",
                        "progress 2017-03-24 running");
    }

    @Test
    void whatIsNotKnownOrOverHasNoClock() {
        assertThat(clocks("12-31", List.of(), lead("12-29"))).containsExactly("answer unknown unknown");
        assertThat(clocks("03-01", List.of(), lead("01-26"), step(LeadStep.CLOSED, "02-20")))
                .containsExactly("answer 2017-02-03 dropped");
        assertThat(RULES.due(Kind.ANSWER, LocalDate.of(2016, 12, 1))).isEqualTo(new Due.NoRule());
    }
}
