package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.returns.ReturnContent;

/// What units are still writing in their returns: an ordinary table beside the journal.
public final class ReturnDrafts {
    private static final String FIND =
            "SELECT version, changed_by, changed_at, content FROM return_draft WHERE unit = ? AND month = ?";

    private final Database database;

    /// The drafts of a store.
    public ReturnDrafts(Database database) {
        this.database = database;
    }

    /// A draft.
    ///
    /// @param version grows with each change, from 1
    /// @param changedBy opaque id of who changed it last
    public record Kept(long version, String changedBy, Instant changedAt, ReturnContent content) {}

    /// The draft of a unit for a month; nothing when none was begun.
    public Optional<Kept> find(String unit, YearMonth month) {
        return database.read("read a draft", statements -> find(statements, unit, month));
    }

    private static Optional<Kept> find(Statements statements, String unit, YearMonth month) throws SQLException {
        try (ResultSet row = statements.of(FIND, unit, month.toString()).executeQuery()) {
            return row.next()
                    ? Optional.of(new Kept(
                            row.getLong(1),
                            row.getString(2),
                            Chain.instant(row.getLong(3)),
                            ReturnContent.of(CanonicalText.parse(row.getString(4)))))
                    : Optional.empty();
        }
    }

    /// Keeps a draft in place of the version it was made from.
    ///
    /// @param from the version it was made from; 0 for none
    /// @return false when somebody else changed it meanwhile: nothing is kept
    public boolean keep(String unit, YearMonth month, long from, Kept draft) {
        return database.write("keep a draft", statements -> {
            long now = find(statements, unit, month).map(Kept::version).orElse(0L);
            if (now != from) {
                return false;
            }
            statements.run("DELETE FROM return_draft WHERE unit = ? AND month = ?", unit, month.toString());
            statements.run(
                    "INSERT INTO return_draft (unit, month, version, changed_by, changed_at, content)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    unit,
                    month.toString(),
                    from + 1,
                    draft.changedBy(),
                    Chain.micros(draft.changedAt()),
                    CanonicalText.write(draft.content().tree()));
            return true;
        });
    }
}
