package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;
import org.tworivers.core.returns.Returns;
import org.tworivers.core.shared.Period;

/// The periodic returns on a database.
public final class JdbcReturns implements Returns {
    private static final String AS_KNOWN = "SELECT r.unit, r.above, r.period_from, r.period_to, r.figures, j.corrects"
            + " FROM return_filed r JOIN journal_entry j ON j.sequence = r.entry"
            + " WHERE r.known_from <= ? AND r.known_until > ?"
            + " ORDER BY r.unit, r.period_from, r.period_to, r.entry DESC";

    private final Database database;

    /// The returns of a store.
    public JdbcReturns(Database database) {
        this.database = database;
    }

    @Override
    public List<Standing> all(long sequence) {
        return database.read("read returns", statements -> {
            List<Standing> all = new ArrayList<>();
            try (ResultSet row = statements.of(AS_KNOWN, sequence, sequence).executeQuery()) {
                while (row.next()) {
                    Standing next = standing(row);
                    boolean isOlder =
                            !all.isEmpty() && isOfTheSame(all.getLast().filed(), next.filed());
                    if (!isOlder) {
                        all.add(next);
                    }
                }
            }
            return all;
        });
    }

    private static boolean isOfTheSame(ReturnFiled one, ReturnFiled other) {
        return one.unit().equals(other.unit()) && one.period().equals(other.period());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        Period period = new Period(LocalDate.parse(row.getString(3)), LocalDate.parse(row.getString(4)));
        TreeReader figures = new TreeReader(
                Tree.fields()
                        .with("figures", CanonicalText.parse(row.getString(5)))
                        .build(),
                "");
        return new Standing(
                new ReturnFiled(row.getString(1), row.getString(2), period, figures.decimalsByName("figures")),
                !row.getString(6).isEmpty());
    }
}
