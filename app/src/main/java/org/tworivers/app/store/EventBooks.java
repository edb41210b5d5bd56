package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.OfEvent;

/// The books of events, kept in memory and read on when something is recorded. A kept one is told by the hash of its
/// last entry, so that a store that was put in place of another gives its own.
final class EventBooks {
    private static final int MOST = 12;
    private static final String ENTRIES =
            "SELECT " + RecordedRows.COLUMNS + " FROM entry_of_event e JOIN journal_entry j"
                    + " ON j.sequence = e.entry WHERE e.event = ? AND e.entry > ? AND e.entry <= ? ORDER BY e.entry";
    private static final String HASH = "SELECT hash FROM journal_entry WHERE sequence = ?";

    private final Map<String, Kept> kept = new LinkedHashMap<>();

    private record Kept(EventBook book, String hash) {}

    /// The book of an event as known at a sequence; for who only reads, as it is kept for the next.
    EventBook kept(Statements statements, String event, long sequence) throws SQLException {
        Kept found = find(event);
        EventBook book = continued(statements, found, event, sequence);
        if (found == null || book.sequence() > found.book().sequence()) {
            keep(event, new Kept(book, statements.text(HASH, book.sequence())));
        }
        return book;
    }

    /// The same within a transaction that may still be rolled back: nothing is kept.
    EventBook passing(Statements statements, String event) throws SQLException {
        return continued(statements, find(event), event, Long.MAX_VALUE);
    }

    private static EventBook continued(Statements statements, @Nullable Kept found, String event, long sequence)
            throws SQLException {
        boolean stands = found != null
                && found.book().sequence() <= sequence
                && found.hash().equals(statements.text(HASH, found.book().sequence()));
        EventBook begun = stands && found != null ? found.book() : EventBook.of(List.of());
        List<Recorded<OfEvent>> further = read(statements, event, begun.sequence(), sequence);
        return further.isEmpty() ? begun : begun.with(further);
    }

    private static List<Recorded<OfEvent>> read(Statements statements, String event, long after, long sequence)
            throws SQLException {
        return RecordedRows.all(OfEvent.class)
                .read(statements.of(ENTRIES, event, after, sequence).executeQuery());
    }

    private synchronized @Nullable Kept find(String event) {
        Kept found = kept.remove(event);
        if (found != null) {
            kept.put(event, found);
        }
        return found;
    }

    private synchronized void keep(String event, Kept book) {
        if (book.book().sequence() == 0) {
            return;
        }
        kept.put(event, book);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
