package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventCheck;
import org.tworivers.core.meetings.MeetingsEntry.OfEvent;
import org.tworivers.core.shared.Rejection;

/// Holds what is to be recorded of events against what is known of them, and against what the same act records before.
final class EventChecks {
    private final Statements statements;
    private final EventBooks books;
    private final Map<String, EventBook> read = new HashMap<>();

    EventChecks(Statements statements, EventBooks books) {
        this.statements = statements;
        this.books = books;
    }

    /// @param sequence the place it would get
    List<Rejection> check(OfEvent entry, String corrects, String recorder, long sequence) throws SQLException {
        if (!corrects.isEmpty()) {
            return List.of(new Rejection(
                    "event-entry-not-correctable",
                    "corrects",
                    corrects,
                    "what is recorded of an event takes no entry's place; state it anew."));
        }
        EventBook book = read.get(entry.event());
        if (book == null) {
            book = books.passing(statements, entry.event());
        }
        List<Rejection> found = EventCheck.check(entry, book, recorder);
        if (found.isEmpty()) {
            book = book.with(List.of(Recorded.ahead(sequence, recorder, List.of(), entry)));
        }
        read.put(entry.event(), book);
        return found;
    }
}
