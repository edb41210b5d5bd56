package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Recorded;

/// Reads rows of the journal as what the entries of one room say.
///
/// @param type the entries of the room
/// @param reader who reads
/// @param <E> the entries of the room
record RecordedRows<E>(Class<E> type, Audience reader) {
    /// The columns to select, of a journal named `j`.
    static final String COLUMNS = "j." + EntryRows.COLUMNS.replace(", ", ", j.");

    /// All entries of a room, whoever may see them.
    static <E> RecordedRows<E> all(Class<E> type) {
        return new RecordedRows<>(type, Audience.OWN);
    }

    List<Recorded<E>> read(ResultSet rows) throws SQLException {
        List<Recorded<E>> entries = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                Entry entry = EntryRows.read(rows);
                if (reader.sees(entry.draft().audience())) {
                    Object said = Projections.decode(entry.draft());
                    if (type.isInstance(said)) {
                        entries.add(Recorded.of(entry, type.cast(said)));
                    }
                }
            }
        }
        return entries;
    }
}
