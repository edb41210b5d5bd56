package org.tworivers.app.cli;

import java.util.List;
import org.tworivers.app.render.FigureTree;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.imports.Change;
import org.tworivers.app.work.imports.ImportReport;
import org.tworivers.app.work.imports.Verdict;
import org.tworivers.core.journal.JournalEntry.Counts;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.shared.Rejection;

/// What became of an import, for people and for machines.
final class ImportReportText {
    private final Messages messages;
    private final RejectionText reasons;
    private final boolean dryRun;

    ImportReportText(Messages messages, boolean dryRun) {
        this.messages = messages;
        this.reasons = RejectionText.in(messages.language());
        this.dryRun = dryRun;
    }

    /// Counts, then what differs, what was rejected and what waits for review, then what to do next.
    String table(ImportReport report) {
        StringBuilder out = new StringBuilder();
        Counts counts = report.counts();
        out.append(messages.text(
                        "import.file",
                        report.file(),
                        report.form(),
                        report.register(),
                        Long.toString(report.ignored())))
                .append('\n');
        TextTable table = new TextTable(List.of(messages.text("import.verdict"), messages.text("import.rows")));
        table.row(List.of(messages.text("import.new"), Long.toString(counts.fresh())));
        table.row(List.of(messages.text("import.changed"), Long.toString(counts.changed())));
        table.row(List.of(messages.text("import.same"), Long.toString(counts.same())));
        table.row(List.of(messages.text("import.rejected"), Long.toString(counts.rejected())));
        table.row(List.of(messages.text("import.to-review"), Long.toString(counts.toReview())));
        table.row(List.of(messages.text("import.all"), Long.toString(counts.rows())));
        out.append(table.text());
        for (Verdict.Changed changed : report.changed()) {
            for (Change change : changed.changes()) {
                out.append(line(
                        "import.line.changed",
                        changed.row().line(),
                        changed.project(),
                        field(change.field()),
                        change.from(),
                        change.to()));
            }
        }
        for (Verdict.Rejected rejected : report.rejected()) {
            for (Rejection reason : rejected.reasons()) {
                out.append(line(
                        "import.line.rejected",
                        rejected.row().line(),
                        reason.field(),
                        reason.value(),
                        reasons.advice(reason),
                        reason.code()));
            }
        }
        for (Verdict.ToReview review : report.toReview()) {
            out.append(line(
                    "import.line.to-review",
                    review.row().line(),
                    reasons.doubt(review.doubt().word()),
                    String.join(", ", review.candidates())));
        }
        out.append(unshown(report));
        report.written()
                .forEach(path -> out.append(messages.text("import.written", path.toString()))
                        .append('\n'));
        if (!report.toReview().isEmpty()) {
            out.append(messages.text("import.decide")).append('\n');
        }
        return out.append(ending(report)).append('\n').toString();
    }

    /// What a change is about in this language; the name of a column or of a figure stays what it is.
    private String field(String field) {
        String key = "change." + field.replace(' ', '-');
        return messages.has(key) ? messages.text(key) : field;
    }

    /// That a report names the first rows only.
    private String unshown(ImportReport report) {
        Counts counts = report.counts();
        long all = counts.changed() + counts.rejected() + counts.toReview();
        long shown = (long) report.changed().size()
                + report.rejected().size()
                + report.toReview().size();
        return all == shown ? "" : messages.text("import.unshown", Long.toString(all - shown)) + "\n";
    }

    private String ending(ImportReport report) {
        if (dryRun) {
            return messages.text("import.dry-run");
        }
        return report.importId().isEmpty()
                ? messages.text("import.nothing")
                : messages.text(
                        "import.done",
                        report.importId(),
                        Long.toString(report.head().sequence()),
                        report.head().hash());
    }

    private String line(String key, long row, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = Long.toString(row);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return messages.text(key, all) + "\n";
    }

    /// The same as canonical JSON.
    Tree json(ImportReport report) {
        Counts counts = report.counts();
        return Tree.fields()
                .with("import", report.importId())
                .with("register", report.register())
                .with("file", report.file())
                .with("fileHash", report.fileHash())
                .withFlag("dryRun", dryRun)
                .with("rows", counts.rows())
                .with("ignored", report.ignored())
                .with("new", counts.fresh())
                .with("changed", counts.changed())
                .with("same", counts.same())
                .with("rejected", counts.rejected())
                .with("toReview", counts.toReview())
                .with("changes", changes(report))
                .with(
                        "rejections",
                        report.rejected().stream()
                                .flatMap(each -> each.reasons().stream()
                                        .map(reason -> reasons.tree(each.row().line(), reason)))
                                .toList())
                .with("reviews", reviews(report))
                .with(
                        "written",
                        report.written().stream()
                                .map(path -> Tree.of(path.toString()))
                                .toList())
                .with("journal", FigureTree.head(report.head()))
                .build();
    }

    private static List<Tree> changes(ImportReport report) {
        return report.changed().stream()
                .flatMap(each -> each.changes().stream().map(change -> (Tree) Tree.fields()
                        .with("line", each.row().line())
                        .with("project", each.project())
                        .with("field", change.field())
                        .with("from", change.from())
                        .with("to", change.to())
                        .build()))
                .toList();
    }

    private static List<Tree> reviews(ImportReport report) {
        return report.toReview().stream()
                .map(each -> (Tree) Tree.fields()
                        .with("line", each.row().line())
                        .with("doubt", each.doubt().word())
                        .with(
                                "candidates",
                                each.candidates().stream().map(Tree::of).toList())
                        .build())
                .toList();
    }
}
