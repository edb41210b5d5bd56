package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.journal.Recorded;

/// The book of a room, kept in memory. When the journal moves on, only the subjects that something was recorded or
/// taken back of are read anew.
///
/// @param <E> the entries of the room
/// @param <B> its book, not changed once it is made
final class KeptBook<E, B> {
    /// Of more subjects than these the whole is read: it is quicker.
    private static final int MOST = 2_000;

    private static final String HASH = "SELECT hash FROM journal_entry WHERE sequence = ?";

    private final SubjectTable<E> table;
    private final Function<List<Recorded<E>>, B> of;
    private final BiFunction<B, Map<String, List<Recorded<E>>>, B> with;
    private @Nullable Kept<B> kept;

    /// @param hash of the entry of the sequence, so that a store that was put in place of another gives its own
    private record Kept<B>(B book, long sequence, String hash) {}

    /// @param of the book of all entries
    /// @param with a book in which other entries stand for some subjects
    KeptBook(
            SubjectTable<E> table,
            Function<List<Recorded<E>>, B> of,
            BiFunction<B, Map<String, List<Recorded<E>>>, B> with) {
        this.table = table;
        this.of = of;
        this.with = with;
    }

    /// The book as known at a sequence.
    B at(Statements statements, long sequence) throws SQLException {
        Kept<B> found = find();
        boolean stands = found != null
                && found.sequence() <= sequence
                && found.hash().equals(statements.text(HASH, found.sequence()));
        B book = found != null && stands
                ? continued(statements, found, sequence)
                : of.apply(table.all(statements, sequence));
        if (found == null || stands || sequence > found.sequence()) {
            keep(new Kept<>(book, sequence, statements.text(HASH, sequence)));
        }
        return book;
    }

    private B continued(Statements statements, Kept<B> found, long sequence) throws SQLException {
        List<String> subjects = table.touched(statements, found.sequence(), sequence);
        if (subjects.isEmpty()) {
            return found.book();
        }
        if (subjects.size() > MOST) {
            return of.apply(table.all(statements, sequence));
        }
        Map<String, List<Recorded<E>>> bySubject = new HashMap<>();
        for (String subject : subjects) {
            bySubject.put(subject, table.of(statements, subject, sequence));
        }
        return with.apply(found.book(), bySubject);
    }

    private synchronized @Nullable Kept<B> find() {
        return kept;
    }

    private synchronized void keep(Kept<B> book) {
        kept = book;
    }
}
