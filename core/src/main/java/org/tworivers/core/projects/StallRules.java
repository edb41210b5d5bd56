package org.tworivers.core.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Names;

/// The rules by which projects count as stalled by inference, stage by stage. A stage without one never does.
///
/// @param rules where two of a stage are in force on a day, the one that stands first is meant
public record StallRules(List<StallRule> rules) {
    /// No rules: nothing is inferred.
    public static final StallRules NONE = new StallRules(List.of());

    public StallRules {
        rules = List.copyOf(rules);
    }

    /// The rule of a stage that is in force on a day.
    public Optional<StallRule> find(Stage stage, LocalDate day) {
        for (StallRule rule : rules) {
            if (rule.stage() == stage && rule.holds(day)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /// For each stage by number the first day of news with which a project is not stalled on a day, as days since 1970;
    /// [Integer#MIN_VALUE] where no rule holds.
    int[] freshNews(LocalDate asOf) {
        int[] fresh = new int[Stage.COUNT];
        for (Stage stage : Stage.values()) {
            fresh[stage.number()] = find(stage, asOf)
                    .map(rule -> (int) asOf.minusMonths(rule.months()).toEpochDay() + 1)
                    .orElse(Integer.MIN_VALUE);
        }
        return fresh;
    }

    /// Reads the rules of a file.
    ///
    /// @throws IllegalArgumentException when a field is missing, misspelt or not what it should be
    public static StallRules read(Tree file) {
        TreeReader in = TreeReader.of(file, "");
        List<StallRule> rules = in.items("rules").stream().map(StallRules::rule).toList();
        in.finish();
        return new StallRules(rules);
    }

    private static StallRule rule(Tree tree) {
        TreeReader in = TreeReader.of(tree, "rules.");
        String until = in.text("until", "");
        StallRule rule = new StallRule(
                Stage.parse(in.text("stage")),
                Math.toIntExact(in.whole("months", 0)),
                LocalDate.parse(in.text("from")),
                until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
                new Names(in.textsByName("source")));
        in.finish();
        return rule;
    }
}
