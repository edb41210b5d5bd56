package org.tworivers.core.attraction.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.attraction.clocks.ClockRule.Kind;
import org.tworivers.core.clocks.Due;
import org.tworivers.core.clocks.WorkingCalendar;

/// The rules by which clocks run, and the calendar that they count on.
///
/// @param rules where two of a kind are in force on a day, the one that stands first is meant
public record ClockRules(List<ClockRule> rules, WorkingCalendar calendar) {
    private static final int WEEK = 7;

    public ClockRules {
        rules = List.copyOf(rules);
    }

    /// The rule in force on a day.
    public Optional<ClockRule> find(Kind kind, LocalDate day) {
        for (ClockRule rule : rules) {
            if (rule.kind() == kind && rule.holds(day)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /// By when a clock that begins on a day is due.
    public Due due(Kind kind, LocalDate begins) {
        Optional<ClockRule> rule = find(kind, begins);
        if (rule.isEmpty()) {
            return new Due.NoRule();
        }
        int number = rule.get().number();
        return switch (rule.get().unit()) {
            case WORKING_DAYS -> calendar.after(begins, number);
            case WEEKS -> new Due.On(begins.plusDays((long) WEEK * number));
        };
    }
}
