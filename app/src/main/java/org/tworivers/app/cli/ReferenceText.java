package org.tworivers.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tworivers.app.render.FigureTree;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.reference.LoadedScheme;
import org.tworivers.app.work.reference.ReferenceReport;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.shared.Code;

/// What a file of a scheme brought, and what is loaded, for people and for machines.
final class ReferenceText {
    private static final int MOST_CODES = 12;
    private static final int MOST_DAYS = 8;

    private final Messages messages;

    ReferenceText(Messages messages) {
        this.messages = messages;
    }

    /// Counts, the codes that changed or ended, and what to do next.
    String table(ReferenceReport report, boolean dryRun, Head head) {
        TextTable table = new TextTable(
                List.of(messages.text("reference.codes", report.scheme()), messages.text("reference.number"), ""));
        table.row(List.of(messages.text("reference.new"), Long.toString(report.fresh()), ""));
        table.row(List.of(
                messages.text("reference.changed"), Long.toString(report.changed()), few(report.changedCodes())));
        table.row(List.of(messages.text("reference.ended"), Long.toString(report.ended()), few(report.endedCodes())));
        table.row(List.of(messages.text("reference.same"), Long.toString(report.same()), ""));
        StringBuilder out = new StringBuilder(table.text());
        if (report.unknownParents() > 0) {
            out.append(messages.text("reference.unknown-parents", Long.toString(report.unknownParents())))
                    .append('\n');
        }
        return out.append(ending(report, dryRun, head)).append('\n').toString();
    }

    private String ending(ReferenceReport report, boolean dryRun, Head head) {
        if (dryRun) {
            return messages.text("import.dry-run");
        }
        boolean nothing = report.fresh() + report.changed() + report.ended() == 0;
        return nothing
                ? messages.text("import.nothing")
                : messages.text("reference.done", Long.toString(head.sequence()), head.hash());
    }

    private static String few(List<Code> codes) {
        return codes.stream().limit(MOST_CODES).map(Code::code).collect(Collectors.joining(" "))
                + (codes.size() > MOST_CODES ? " …" : "");
    }

    /// The same with every code, under names that never change.
    Tree json(ReferenceReport report, boolean dryRun, Head head) {
        return Tree.fields()
                .with("scheme", report.scheme())
                .withFlag("dryRun", dryRun)
                .with("new", report.fresh())
                .with("changed", report.changed())
                .with("ended", report.ended())
                .with("same", report.same())
                .with("unknownParents", report.unknownParents())
                .with("changedCodes", codes(report.changedCodes()))
                .with("endedCodes", codes(report.endedCodes()))
                .with("journal", FigureTree.head(head))
                .build();
    }

    private static List<Tree> codes(List<Code> codes) {
        return codes.stream().map(code -> Tree.of(code.code())).toList();
    }

    /// The schemes that are loaded.
    String table(List<LoadedScheme> schemes, LocalDate day) {
        if (schemes.isEmpty()) {
            return messages.text("reference.empty") + "\n";
        }
        TextTable table = new TextTable(List.of(
                messages.text("reference.scheme"),
                messages.text("reference.hold", day.toString()),
                messages.text("reference.not-held"),
                messages.text("reference.levels"),
                messages.text("reference.days")));
        for (LoadedScheme scheme : schemes) {
            table.row(List.of(
                    scheme.scheme(),
                    Long.toString(scheme.holding()),
                    Long.toString(scheme.ended()),
                    scheme.levels().entrySet().stream()
                            .map(level -> level(level.getKey()) + " " + level.getValue())
                            .collect(Collectors.joining(messages.text("bulletin.list-separator"))),
                    days(scheme.days())));
        }
        return table.text();
    }

    private String level(String level) {
        return level.isEmpty() ? messages.text("reference.no-level") : level;
    }

    private static String days(List<String> days) {
        return days.stream().limit(MOST_DAYS).collect(Collectors.joining(" ")) + (days.size() > MOST_DAYS ? " …" : "");
    }

    /// The same under names that never change.
    Tree json(List<LoadedScheme> schemes, LocalDate day, Head head) {
        List<Tree> all = schemes.stream().map(ReferenceText::tree).toList();
        return Tree.fields()
                .with("asOf", day.toString())
                .with("schemes", all)
                .with("journal", FigureTree.head(head))
                .build();
    }

    private static Tree tree(LoadedScheme scheme) {
        Tree.FieldsBuilder levels = Tree.fields();
        for (Map.Entry<String, Long> level : scheme.levels().entrySet()) {
            levels.with(level.getKey(), level.getValue());
        }
        return Tree.fields()
                .with("scheme", scheme.scheme())
                .with("codes", scheme.holding())
                .with("ended", scheme.ended())
                .with("levels", levels.build())
                .with("days", scheme.days().stream().map(Tree::of).toList())
                .build();
    }
}
