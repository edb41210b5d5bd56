package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.journal.PersonalContent;
import org.tworivers.core.shared.Rejection;

/// Takes a journal that was recorded elsewhere into an empty store: the same entries, the same chain, the
/// same head; all of it or nothing. The counterpart of [JournalSender].
///
/// What is known here as erased is not taken in again, and where the journal does not know of the erasure
/// yet, it is recorded once more; only then is the head another.
public final class JournalReceiver {
    private static final String STATED = "SELECT 1 FROM person WHERE commitment = ?";
    private static final String REASON = "taken in from a journal written before the erasure";

    private final Statements statements;
    private final SortedSet<String> erased;
    private final EntryWriter writer;
    private final Chain chain = new Chain();

    private JournalReceiver(Statements statements, SortedSet<String> erased) throws SQLException {
        this.statements = statements;
        this.erased = erased;
        writer = new EntryWriter(statements);
    }

    /// What came of it.
    ///
    /// @param received the head of the journal that was taken in
    /// @param head the head now; another one when something was erased again
    /// @param erasedAgain how many commitments were recorded as erased once more
    public record Received(Head received, Head head, int erasedAgain) {}

    /// Whether nothing was recorded in a store yet.
    public static boolean isEmpty(Database database) {
        return database.read("read the head", EntryWriter::head).sequence() == 0;
    }

    /// Receives a journal in one transaction.
    ///
    /// @param origin who takes it in; asked for only when something must be erased again
    /// @param source called once; hands everything to the receiver it is given. What it throws rolls
    ///     everything back
    /// @throws IllegalStateException when the store is not empty
    public static Received receive(
            Database database, JdbcJournal journal, Supplier<Origin> origin, Consumer<JournalReceiver> source) {
        try (Erasures erasures = Erasures.lock(database.beside())) {
            SortedSet<String> known = erasures.all();
            Head received = receive(database, known, source);
            SortedSet<String> lacking = lacking(database, known);
            if (!lacking.isEmpty()) {
                new Eraser(database, journal).erase(origin.get(), lacking, REASON, erasures);
            }
            erasures.add(Erasures.of(database));
            return new Received(received, journal.head(), lacking.size());
        }
    }

    private static Head receive(Database database, SortedSet<String> erased, Consumer<JournalReceiver> source) {
        return database.write("take in a journal", statements -> {
            JournalReceiver receiver = new JournalReceiver(statements, erased);
            if (receiver.writer.head().sequence() > 0) {
                throw new IllegalStateException("the store " + database.place() + " is not empty");
            }
            source.accept(receiver);
            return receiver.writer.finish();
        });
    }

    /// The commitments known as erased that the journal states somebody by and does not know as erased.
    private static SortedSet<String> lacking(Database database, SortedSet<String> known) {
        SortedSet<String> lacking = new TreeSet<>(known);
        lacking.removeAll(Erasures.of(database));
        return database.read("read people", statements -> {
            for (String commitment : List.copyOf(lacking)) {
                if (!statements.finds(STATED, commitment)) {
                    lacking.remove(commitment);
                }
            }
            return lacking;
        });
    }

    /// The head of what was taken so far.
    public Head head() {
        return writer.head();
    }

    /// Takes the next entry.
    ///
    /// @return why it cannot be taken; nothing when it was
    public List<Rejection> entry(Entry entry) {
        Head head = writer.head();
        if (entry.sequence() != head.sequence() + 1) {
            String before = Long.toString(head.sequence());
            return no("entry-missing", entry, "the entry after " + before + " must come here.", before);
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

    /// Takes personal data that an entry taken before holds the commitment of. Those that were erased are
    /// passed over.
    ///
    /// @return why they cannot be taken; nothing when they were, or were passed over
    public List<Rejection> personal(PersonalContent personal) {
        String commitment = personal.commitment().hash();
        try {
            if (!statements.finds(STATED, commitment)) {
                return List.of(new Rejection(
                        "personal-unnamed",
                        "personal",
                        commitment,
                        "no entry before states the person they are about."));
            }
            if (statements.finds("SELECT 1 FROM personal WHERE commitment = ?", commitment)) {
                return List.of(new Rejection("personal-twice", "personal", commitment, "they were given before."));
            }
            if (!erased.contains(commitment)
                    && !statements.finds("SELECT 1 FROM erasure WHERE commitment = ?", commitment)) {
                statements.run(JdbcJournal.ADD_PERSONAL, commitment, personal.salt(), personal.content());
            }
            return List.of();
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

    private static List<Rejection> no(String code, Entry entry, String advice, String... named) {
        return List.of(
                new Rejection(code, entry.draft().subject(), Long.toString(entry.sequence()), advice).naming(named));
    }
}
