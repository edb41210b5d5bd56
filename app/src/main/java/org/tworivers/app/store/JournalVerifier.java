package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Commitment;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Verification;
import org.tworivers.core.journal.Verification.Detail;
import org.tworivers.core.journal.Verification.Finding;
import org.tworivers.core.journal.Verification.Kind;
import org.tworivers.core.journal.Verification.Word;

/// Recomputes the chain over the journal as it is stored, byte for byte, and holds it against heads kept
/// outside.
///
/// It stops at the first entry that does not hold: what follows stands on it. Reads one snapshot, so that
/// others can go on writing.
public final class JournalVerifier {
    private static final String ENTRIES =
            "SELECT " + EntryRows.COLUMNS + " FROM journal_entry WHERE sequence > ? ORDER BY sequence";
    private static final String PERSONAL = "SELECT p.commitment, p.salt, p.content, e.commitment FROM personal p"
            + " LEFT JOIN erasure e ON e.commitment = p.commitment ORDER BY p.commitment";

    private final Chain chain = new Chain();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Head> outside;
    private final Taker taker;
    private Head head = Head.EMPTY;

    private JournalVerifier(List<Head> outside, Taker taker) {
        this.outside = List.copyOf(outside);
        this.taker = taker;
    }

    /// Takes each entry that holds, in order, as soon as it is seen to hold.
    interface Taker {
        void take(Entry entry) throws SQLException;
    }

    /// Verifies a store's journal.
    ///
    /// @param outside heads kept outside the store, maybe none; of each, sequence and hash are looked at
    public static Verification verify(Database database, List<Head> outside) {
        return database.snapshot("read the journal", statements -> verify(statements, outside));
    }

    /// Verifies a store's journal and says on the way which entry was the last that held.
    ///
    /// @param progress may throw to break off
    public static Verification verify(Database database, LongConsumer progress) {
        return database.snapshot(
                "read the journal",
                statements ->
                        new JournalVerifier(List.of(), entry -> progress.accept(entry.sequence())).verify(statements));
    }

    /// Verifies what a connection reads.
    static Verification verify(Statements statements, List<Head> outside) throws SQLException {
        return new JournalVerifier(outside, entry -> {}).verify(statements);
    }

    /// Verifies what a connection reads, and hands over each entry on the way. What was handed over counts
    /// only when the verification holds.
    static Verification verify(Statements statements, Taker taker) throws SQLException {
        return new JournalVerifier(List.of(), taker).verify(statements);
    }

    private Verification verify(Statements statements) throws SQLException {
        checkEntries(statements);
        if (findings.isEmpty()) {
            checkHead(EntryWriter.head(statements));
        }
        if (findings.isEmpty()) {
            checkPersonal(statements);
        }
        return new Verification(head, findings);
    }

    private void checkEntries(Statements statements) throws SQLException {
        checkOutside();
        try (ResultSet row = statements.of(ENTRIES, Long.MIN_VALUE).executeQuery()) {
            while (findings.isEmpty() && row.next()) {
                checkRow(row);
                checkOutside();
            }
        } catch (SQLException broken) {
            if (!Breakage.isDamage(broken)) {
                throw broken;
            }
            find(
                    Kind.UNREADABLE,
                    head.sequence() + 1,
                    Detail.of(Word.FILE_DAMAGED, String.valueOf(broken.getMessage())));
        }
        for (Head kept : outside) {
            if (findings.isEmpty() && kept.sequence() > head.sequence()) {
                find(Kind.CUT, kept.sequence(), Detail.of(Word.TAIL_CUT, head.sequence(), kept.sequence()));
            }
        }
    }

    private void checkRow(ResultSet row) throws SQLException {
        RawRow raw = RawRow.of(row);
        long expected = head.sequence() + 1;
        if (raw.findFault().isPresent()) {
            add(Kind.UNREADABLE, expected, raw, raw.findFault().get());
            return;
        }
        Entry entry = raw.entry();
        String content = chain.hash(entry, raw.payload());
        if (entry.sequence() != expected) {
            find(Kind.MISSING, expected, Detail.of(Word.ENTRY_SKIPPED, head.sequence(), entry.sequence()));
        } else if (!entry.previousHash().equals(head.hash())) {
            add(Kind.CHANGED, expected, raw, Detail.of(Word.HASH_UNLINKED, entry.previousHash(), head.hash()));
        } else if (raw.findDifference().isPresent()) {
            add(Kind.CHANGED, expected, raw, raw.findDifference().get());
        } else if (!content.equals(entry.hash())) {
            add(Kind.CHANGED, expected, raw, Detail.of(Word.HASH_CHANGED, entry.hash(), content));
        } else if (entry.recordedAt().isBefore(head.recordedAt())) {
            add(Kind.OUT_OF_ORDER, expected, raw, Detail.of(Word.RECORDED_EARLIER, head.recordedAt()));
        } else {
            head = new Head(expected, entry.hash(), entry.recordedAt());
            taker.take(entry);
        }
    }

    private void checkOutside() {
        for (Head kept : outside) {
            if (findings.isEmpty()
                    && kept.sequence() == head.sequence()
                    && !kept.hash().equals(head.hash())) {
                find(Kind.REWRITTEN, kept.sequence(), Detail.of(Word.HASH_REWRITTEN, head.hash(), kept.hash()));
            }
        }
    }

    private void checkHead(Head stored) {
        if (!stored.equals(head)) {
            find(
                    Kind.HEAD_DIFFERS,
                    stored.sequence(),
                    Detail.of(Word.HEAD_DIFFERS, stored.sequence(), stored.hash(), head.sequence(), head.hash()));
        }
    }

    private void checkPersonal(Statements statements) throws SQLException {
        try (ResultSet row = statements.of(PERSONAL).executeQuery()) {
            while (row.next()) {
                String commitment = row.getString(1);
                String salt = row.getString(2);
                String content = row.getString(3);
                boolean erased = row.getString(4) != null;
                boolean empty = salt.isEmpty() && content.isEmpty();
                if (erased ? !empty : !isCommittedTo(commitment, salt, content)) {
                    find(
                            Kind.PERSONAL_CHANGED,
                            head.sequence(),
                            Detail.of(erased ? Word.PERSONAL_RETURNED : Word.PERSONAL_CHANGED, commitment));
                }
            }
        }
    }

    private static boolean isCommittedTo(String commitment, String salt, String content) {
        try {
            return Commitment.of(salt, content).hash().equals(commitment);
        } catch (IllegalArgumentException malformedSalt) {
            return false;
        }
    }

    private void find(Kind kind, long sequence, Detail detail) {
        findings.add(new Finding(kind, sequence, "", "", detail));
    }

    private void add(Kind kind, long sequence, RawRow raw, Detail detail) {
        findings.add(new Finding(kind, sequence, raw.id(), raw.subject(), detail));
    }
}
