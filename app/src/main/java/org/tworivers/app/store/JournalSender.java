package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.PersonalContent;
import org.tworivers.core.journal.Verification;

/// Hands out a whole journal as of one moment, so that it can be taken in elsewhere; the counterpart of
/// [JournalReceiver]. Nothing is held in memory.
public final class JournalSender {
    private static final String RECORDERS = "SELECT id, name FROM recorder UNION SELECT id, name FROM account"
            + " WHERE id IN (SELECT recorder FROM journal_entry) ORDER BY id";
    private static final String PERSONAL = "SELECT salt, content FROM personal WHERE content <> '' ORDER BY commitment";

    private JournalSender() {}

    /// Takes what is handed out, in this order: the head, every entry, then what lies beside the journal.
    public interface Taker {
        /// The head that the entries lead to.
        void head(Head head);

        /// The next entry; it follows the one before.
        void entry(Entry entry);

        /// Personal data that an entry holds the commitment of, and that were not erased.
        void personal(PersonalContent personal);

        /// The name behind a recorder's id.
        void recorder(String id, String name);
    }

    /// Hands out the journal of a store.
    ///
    /// @param withPersonal whether also personal data and the names of recorders
    /// @return what came of verifying it on the way; when it does not hold, what was handed out is worth
    ///     nothing
    public static Verification send(Database database, boolean withPersonal, Taker taker) {
        return database.snapshot("read the journal", statements -> {
            taker.head(EntryWriter.head(statements));
            Verification verification = JournalVerifier.verify(statements, taker::entry);
            if (verification.holds() && withPersonal) {
                sendPersonal(statements, taker);
            }
            return verification;
        });
    }

    private static void sendPersonal(Statements statements, Taker taker) throws SQLException {
        try (ResultSet row = statements.of(RECORDERS).executeQuery()) {
            while (row.next()) {
                taker.recorder(row.getString(1), row.getString(2));
            }
        }
        try (ResultSet row = statements.of(PERSONAL).executeQuery()) {
            while (row.next()) {
                taker.personal(new PersonalContent(row.getString(1), row.getString(2)));
            }
        }
    }
}
