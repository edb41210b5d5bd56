package org.tworivers.app.store;

import java.sql.SQLException;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Verification;

/// Drops every projection and fills it again from the journal, in one transaction: readers see the old
/// content until the new one stands, and a journal that does not hold changes nothing.
public final class Rebuilder {
    private Rebuilder() {}

    /// Refills the projections of a store.
    ///
    /// @return what came of verifying the journal on the way; when it does not hold, nothing was changed
    /// @throws StoreException when an entry is of a type that this version does not know
    public static Verification rebuild(Database database) {
        return database.write(
                "rebuild the projections",
                statements -> {
                    for (String table : Projections.TABLES) {
                        statements.run("DELETE FROM " + table);
                    }
                    Projections projections = new Projections(statements);
                    return JournalVerifier.verify(statements, entry -> project(projections, entry));
                },
                Verification::holds);
    }

    private static void project(Projections projections, Entry entry) throws SQLException {
        try {
            projections.project(entry, Projections.decode(entry.draft()));
        } catch (MalformedTextException unknown) {
            throw StoreException.because(
                    unknown,
                    "cannot-rebuild",
                    "cannot rebuild from entry " + entry.sequence() + "; nothing was changed",
                    entry.sequence());
        }
    }
}
