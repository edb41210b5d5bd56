package org.tworivers.app.store;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Rejection;

/// What the rules refused of projects: an ordinary table beside the journal, which holds only what was recorded.
public final class Refusals {
    /// So many of a project are kept, the latest.
    private static final int MOST = 20;

    private static final String SWEEP = "DELETE FROM refusal WHERE project = ? AND refused_at NOT IN"
            + " (SELECT refused_at FROM refusal WHERE project = ? ORDER BY refused_at DESC LIMIT " + MOST + ")";

    private final Database database;

    /// The refusals of a store.
    public Refusals(Database database) {
        this.database = database;
    }

    /// A form that was refused.
    ///
    /// @param project id of its project
    /// @param at when, microseconds since 1970
    /// @param account opaque id of who sent it
    /// @param form the word of the form
    /// @param reasons why
    public record Refused(String project, long at, String account, String form, List<Rejection> reasons) {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /// Notes a refusal.
    public void add(Refused refused) {
        Tree reasons = Tree.fields()
                .with("all", refused.reasons().stream().map(Refusals::write).toList())
                .build();
        database.write("note a refusal", statements -> {
            statements.run(
                    "INSERT INTO refusal (project, refused_at, account, form, reasons) VALUES (?, ?, ?, ?, ?)",
                    refused.project(),
                    refused.at(),
                    refused.account(),
                    refused.form(),
                    CanonicalText.write(reasons));
            return statements.run(SWEEP, refused.project(), refused.project());
        });
    }

    private static Tree write(Rejection rejection) {
        return Tree.fields()
                .with("code", rejection.code())
                .with("field", rejection.field())
                .with("value", rejection.value())
                .with("advice", rejection.advice())
                .with(
                        "details",
                        rejection.details().stream().map(Refusals::detail).toList())
                .build();
    }

    private static Tree detail(String text) {
        return Tree.fields().with("text", text).build();
    }

    /// Those of a project, the latest first.
    public List<Refused> all(String project) {
        return database.read("read refusals", statements -> {
            List<Refused> all = new ArrayList<>();
            try (ResultSet row = statements
                    .of(
                            "SELECT refused_at, account, form, reasons FROM refusal WHERE project = ?"
                                    + " ORDER BY refused_at DESC",
                            project)
                    .executeQuery()) {
                while (row.next()) {
                    TreeReader reasons = TreeReader.of(CanonicalText.parse(row.getString(4)), "");
                    all.add(new Refused(
                            project,
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            reasons.items("all").stream().map(Refusals::read).toList()));
                }
            }
            return all;
        });
    }

    private static Rejection read(Tree tree) {
        TreeReader in = TreeReader.of(tree, "");
        return new Rejection(
                in.text("code"),
                in.text("field", ""),
                in.text("value", ""),
                in.text("advice", ""),
                in.items("details").stream()
                        .map(each -> TreeReader.of(each, "").text("text", ""))
                        .toList());
    }
}
