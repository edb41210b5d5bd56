package org.tworivers.app.work.imports;

import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Rejection;

/// A judged row as plain data, and back.
final class JudgedRowTree {
    private JudgedRowTree() {}

    static Tree write(JudgedRow row) {
        return Tree.fields()
                .with("line", row.line())
                .with("kind", row.kind().name())
                .with("name", row.name())
                .with(
                        "changes",
                        row.changes().stream().map(JudgedRowTree::write).toList())
                .with(
                        "reasons",
                        row.reasons().stream().map(JudgedRowTree::write).toList())
                .with("doubt", row.doubt())
                .with("candidates", row.candidates().stream().map(Tree::of).toList())
                .build();
    }

    private static Tree write(Change change) {
        return Tree.fields()
                .with("field", change.field())
                .with("from", change.from())
                .with("to", change.to())
                .build();
    }

    private static Tree write(Rejection reason) {
        return Tree.fields()
                .with("code", reason.code())
                .with("field", reason.field())
                .with("value", reason.value())
                .with("advice", reason.advice())
                .with("details", reason.details().stream().map(Tree::of).toList())
                .build();
    }

    static JudgedRow read(Tree tree) {
        TreeReader in = TreeReader.of(tree, "");
        return new JudgedRow(
                in.whole("line", 0),
                JudgedRow.Kind.valueOf(in.text("kind")),
                in.text("name", ""),
                in.items("changes").stream().map(JudgedRowTree::change).toList(),
                in.items("reasons").stream().map(JudgedRowTree::rejected).toList(),
                in.text("doubt", ""),
                in.texts("candidates"));
    }

    private static Change change(Tree tree) {
        TreeReader in = TreeReader.of(tree, "changes.");
        return new Change(in.text("field", ""), in.text("from", ""), in.text("to", ""));
    }

    private static Rejection rejected(Tree tree) {
        TreeReader in = TreeReader.of(tree, "reasons.");
        return new Rejection(
                in.text("code", ""),
                in.text("field", ""),
                in.text("value", ""),
                in.text("advice", ""),
                in.texts("details"));
    }
}
