package org.tworivers.app.cli;

import java.util.List;
import org.tworivers.app.render.FigureTree;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.imports.Change;
import org.tworivers.app.work.imports.ImportReport;
import org.tworivers.app.work.imports.Verdict;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.JournalEntry.Counts;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.shared.Rejection;

/// What became of an import, for people and for machines.
final class ImportReportText {
    private final Messages messages;
    private final boolean dryRun;

    ImportReportText(Messages messages, boolean dryRun) {
        this.messages = messages;
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
                        change.field(),
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
                        reason.advice(),
                        reason.code()));
            }
        }
        for (Verdict.ToReview review : report.toReview()) {
            out.append(line(
                    "import.line.to-review",
                    review.row().line(),
                    review.why(),
                    String.join(", ", review.candidates())));
        }
        report.written()
                .forEach(path -> out.append(messages.text("import.written", path.toString()))
                        .append('\n'));
        return out.append(ending(report)).append('\n').toString();
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
    String json(ImportReport report) {
        Counts counts = report.counts();
        return CanonicalText.write(Tree.fields()
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
                        .with(
                                "rejections",
                                report.rejected().stream()
                                        .flatMap(each -> each.reasons().stream()
                                                .map(reason ->
                                                        rejection(each.row().line(), reason)))
                                        .toList())
                        .with(
                                "written",
                                report.written().stream()
                                        .map(path -> Tree.of(path.toString()))
                                        .toList())
                        .with("journal", FigureTree.head(report.head()))
                        .build())
                + "\n";
    }

    private static Tree rejection(long line, Rejection reason) {
        return Tree.fields()
                .with("line", line)
                .with("column", reason.field())
                .with("value", reason.value())
                .with("code", reason.code())
                .with("advice", reason.advice())
                .build();
    }
}
