package org.tworivers.core.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.clocks.Countdown;
import org.tworivers.core.clocks.Due;
import org.tworivers.core.clocks.WorkingCalendar;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Names;

/// The rules by which clocks of cases run, and the calendar that they count on.
///
/// @param rules where two of a kind are in force on a day, the one that stands first is meant
public record CaseClockRules(List<CaseClockRule> rules, WorkingCalendar calendar) {
    public CaseClockRules {
        rules = List.copyOf(rules);
    }

    /// The rule in force on a day.
    public Optional<CaseClockRule> find(CaseClock.Kind kind, Urgency urgency, LocalDate day) {
        for (CaseClockRule rule : rules) {
            if (rule.holds(kind, urgency, day)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /// A clock by its rule.
    CaseClock clock(CaseClock.Run run, Urgency urgency) {
        Due due = find(run.kind(), urgency, run.begins())
                .map(rule -> Countdown.due(calendar, run.begins(), rule.number(), run.pauses()))
                .orElseGet(Due.NoRule::new);
        return new CaseClock(run.kind(), run.begins(), due, run.done());
    }

    /// Reads the rules of a file.
    ///
    /// @throws IllegalArgumentException when a field is missing, misspelt or not what it should be
    public static CaseClockRules read(Tree file, WorkingCalendar calendar) {
        TreeReader in = TreeReader.of(file, "");
        Names source = new Names(in.textsByName("source"));
        List<CaseClockRule> rules =
                in.items("rules").stream().map(each -> rule(each, source)).toList();
        in.finish();
        return new CaseClockRules(rules, calendar);
    }

    /// @param source of the whole file, for a rule that names none
    private static CaseClockRule rule(Tree tree, Names source) {
        TreeReader in = TreeReader.of(tree, "rules.");
        String until = in.text("until", "");
        CaseClockRule rule = new CaseClockRule(
                CaseClock.Kind.parse(in.text("clock")),
                Urgency.parse(in.text("urgency")),
                Math.toIntExact(in.whole("working-days", 0)),
                LocalDate.parse(in.text("from")),
                until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
                in.has("source") ? new Names(in.textsByName("source")) : source);
        in.finish();
        return rule;
    }
}
