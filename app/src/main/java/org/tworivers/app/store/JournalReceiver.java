package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.PersonalContent;
import org.tworivers.core.shared.Rejection;

/// Takes a journal that was recorded elsewhere into an empty store: the same entries, the same chain, the
/// same head; all of it or nothing.
public final class JournalReceiver {
    private final Statements statements;
    private final EntryWriter writer;
    private final Chain chain = new Chain();

    private JournalReceiver(Statements statements) throws SQLException {
        this.statements = statements;
        writer = new EntryWriter(statements);
    }

    /// Whether nothing was recorded in a store yet.
    public static boolean isEmpty(Database database) {
        return database.read("read the head", EntryWriter::head).sequence() == 0;
    }

    /// Receives a journal in one transaction.
    ///
    /// @param source called once; hands everything to the receiver it is given. What it throws rolls
    ///     everything back
    /// @return the head now
    /// @throws IllegalStateException when the store is not empty
    public static Head receive(Database database, Consumer<JournalReceiver> source) {
        return database.write("take in a journal", statements -> {
            JournalReceiver receiver = new JournalReceiver(statements);
            if (receiver.writer.head().sequence() > 0) {
                throw new IllegalStateException("the store " + database.file() + " is not empty");
            }
            source.accept(receiver);
            return receiver.writer.finish();
        });
    }

    /// Takes the next entry.
    ///
    /// @return why it cannot be taken; nothing when it was
    public List<Rejection> entry(Entry entry) {
        Head head = writer.head();
        if (entry.sequence() != head.sequence() + 1) {
            return no("entry-missing", entry, "the entry after " + head.sequence() + " must come here.");
        }
        if (!entry.previousHash().equals(head.hash())) {
            return no("entry-unlinked", entry, "it must follow the entry before, whose hash is " + head.hash() + ".");
        }
        String payload = CanonicalText.write(entry.draft().payload());
        if (!chain.hash(entry, payload).equals(entry.hash())) {
            return no("entry-changed", entry, "its content must be what its hash was made of; it was changed.");
        }
        if (entry.recordedAt().isBefore(head.recordedAt())) {
            return no("entry-out-of-order", entry, "it must not be recorded before the entry before it.");
        }
        try {
            writer.add(entry, payload, Projections.decode(entry.draft()));
            return List.of();
        } catch (MalformedTextException unknown) {
            return List.of(Projections.malformed(entry.draft(), unknown));
        } catch (SQLException broken) {
            throw Breakage.of("cannot take in entry " + entry.sequence(), broken);
        }
    }

    /// Takes personal data that an entry taken before holds the commitment of.
    ///
    /// @return whether they were kept; erased ones are not
    public boolean personal(PersonalContent personal) {
        String commitment = personal.commitment().hash();
        try {
            boolean wanted = statements.finds("SELECT 1 FROM person WHERE commitment = ?", commitment)
                    && !statements.finds("SELECT 1 FROM erasure WHERE commitment = ?", commitment)
                    && !statements.finds("SELECT 1 FROM personal WHERE commitment = ?", commitment);
            if (wanted) {
                statements.run(JdbcJournal.ADD_PERSONAL, commitment, personal.salt(), personal.content());
            }
            return wanted;
        } catch (SQLException broken) {
            throw Breakage.of("cannot take in personal data", broken);
        }
    }

    /// Takes the name behind a recorder's id, unless the name or the id is taken.
    public void recorder(String id, String name) {
        try {
            statements.run("INSERT INTO recorder (id, name) VALUES (?, ?) ON CONFLICT DO NOTHING", id, name);
        } catch (SQLException broken) {
            throw Breakage.of("cannot take in a recorder", broken);
        }
    }

    private static List<Rejection> no(String code, Entry entry, String advice) {
        return List.of(new Rejection(code, entry.draft().subject(), Long.toString(entry.sequence()), advice));
    }
}
