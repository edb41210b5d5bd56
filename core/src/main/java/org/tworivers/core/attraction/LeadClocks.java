package org.tworivers.core.attraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.attraction.clocks.ClockRule.Kind;
import org.tworivers.core.attraction.clocks.ClockRules;
import org.tworivers.core.attraction.clocks.LeadClock;

/// Reads which clocks of a lead ran, and which runs.
final class LeadClocks {
    private final ClockRules rules;
    private final List<LeadCourse.Done> done;
    private final Optional<LocalDate> ended;
    private final List<LeadClock> clocks = new ArrayList<>();

    private LeadClocks(ClockRules rules, List<LeadCourse.Done> done, Optional<LocalDate> ended) {
        this.rules = rules;
        this.done = done;
        this.ended = ended;
    }

    /// @param done what was done, by day
    /// @param ended the day on which nothing was to be done any more
    /// @return in order; at most the last is open
    static List<LeadClock> read(
            ClockRules rules, LocalDate found, List<LeadCourse.Done> done, Optional<LocalDate> ended) {
        LeadClocks reading = new LeadClocks(rules, done, ended);
        reading.read(found);
        return List.copyOf(reading.clocks);
    }

    private void read(LocalDate found) {
        Optional<LocalDate> answered = add(Kind.ANSWER, found, LeadStep.ANSWERED);
        Optional<LocalDate> judged = answered.flatMap(day -> add(judging(day), day, LeadStep.JUDGED));
        Optional<LocalDate> told = judged.flatMap(day -> add(Kind.FEEDBACK, day, LeadStep.FED_BACK));
        Optional<LocalDate> progressed = told;
        while (progressed.isPresent()) {
            LocalDate last = progressed.get();
            Optional<LocalDate> next = done.stream()
                    .filter(each -> each.isProgress() && each.day().isAfter(last))
                    .map(LeadCourse.Done::day)
                    .findFirst();
            add(Kind.PROGRESS, last, next);
            progressed = next;
        }
    }

    /// Experts give time as long as they are asked before it is judged.
    private Kind judging(LocalDate answered) {
        Optional<LocalDate> judged = first(LeadStep.JUDGED, answered);
        boolean asked = done.stream()
                .anyMatch(each -> each.step() == LeadStep.EXPERTS_ASKED
                        && (judged.isEmpty() || !each.day().isAfter(judged.get())));
        return asked ? Kind.EXPERT_JUDGEMENT : Kind.JUDGEMENT;
    }

    private Optional<LocalDate> first(LeadStep step, LocalDate from) {
        for (LeadCourse.Done each : done) {
            if (each.step() == step && !each.day().isBefore(from)) {
                return Optional.of(each.day());
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> add(Kind kind, LocalDate begins, LeadStep step) {
        Optional<LocalDate> day = first(step, begins);
        add(kind, begins, day);
        return day;
    }

    private void add(Kind kind, LocalDate begins, Optional<LocalDate> day) {
        clocks.add(new LeadClock(kind, begins, rules.due(kind, begins), day, day.isEmpty() && ended.isPresent()));
    }
}
