package org.tworivers.app.work.oversight;

import java.util.List;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.StallRule;
import org.tworivers.core.projects.StallRules;
import org.tworivers.core.shared.Evidence;

/// Stalls for machines.
public final class StallRows {
    private StallRows() {}

    /// A list of them.
    public static Tree json(StallList list) {
        return Tree.fields()
                .with("asOf", list.asOf().toString())
                .with("sequence", list.among().known().sequence())
                .with("inferred", list.stalls().stream().map(StallRows::json).toList())
                .build();
    }

    private static Tree json(Stall stall) {
        return Tree.fields()
                .with("project", stall.project().id())
                .with("names", Tree.ofTexts(stall.project().names().byLanguage()))
                .withFlag("illustrative", stall.project().standing().illustrative())
                .with("unit", stall.unit())
                .with("stage", stall.rule().stage().word())
                .with("latestNews", stall.project().standing().latestNews().toString())
                .with("months", stall.rule().months())
                .with("stalledFrom", stall.from().toString())
                .with("nextStage", stall.next().word())
                .with("evidence", kinds(stall.next()).stream().map(Tree::of).toList())
                .build();
    }

    /// The words of the kinds of evidence of which one proves a stage, in order.
    public static List<String> kinds(Stage stage) {
        return stage.evidence().stream().map(Evidence.Kind::word).sorted().toList();
    }

    /// Rules.
    public static Tree json(StallRules rules) {
        return Tree.fields()
                .with("rules", rules.rules().stream().map(StallRows::json).toList())
                .build();
    }

    private static Tree json(StallRule rule) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("stage", rule.stage().word())
                .with("months", rule.months())
                .with("from", rule.from().toString())
                .with("source", Tree.ofTexts(rule.source().byLanguage()));
        rule.until().ifPresent(day -> out.with("until", day.toString()));
        return out.build();
    }
}
