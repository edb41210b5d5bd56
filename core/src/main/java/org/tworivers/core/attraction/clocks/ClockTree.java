package org.tworivers.core.attraction.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Names;

/// Rules of clocks as plain data.
public final class ClockTree {
    private ClockTree() {}

    /// Reads the rules of a file.
    ///
    /// @throws IllegalArgumentException when a field is missing, misspelt or not what it should be
    public static List<ClockRule> readRules(Tree file) {
        TreeReader in = TreeReader.of(file, "");
        List<ClockRule> rules = in.items("rules").stream().map(ClockTree::rule).toList();
        in.finish();
        return rules;
    }

    private static ClockRule rule(Tree tree) {
        TreeReader in = TreeReader.of(tree, "rules.");
        String until = in.text("until", "");
        ClockRule rule = new ClockRule(
                ClockRule.Kind.parse(in.text("clock")),
                Math.toIntExact(in.whole("number", 0)),
                ClockRule.Unit.parse(in.text("unit")),
                LocalDate.parse(in.text("from")),
                until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
                new Names(in.textsByName("source")));
        in.finish();
        return rule;
    }
}
