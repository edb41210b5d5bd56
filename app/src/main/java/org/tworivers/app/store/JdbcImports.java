package org.tworivers.app.store;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Imports;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry;

/// The imports on a database.
public final class JdbcImports implements Imports {
    private static final String SELECT = "SELECT " + EntryRows.COLUMNS.replaceAll("(\\w+)", "j.$1")
            + ", i.undone_sequence FROM import_run i JOIN journal_entry j ON j.sequence = i.last_sequence";
    private static final int UNDONE = 18;

    private final Database database;

    /// The imports of a store.
    public JdbcImports(Database database) {
        this.database = database;
    }

    @Override
    public List<Import> all() {
        return read(SELECT + " ORDER BY i.last_sequence");
    }

    @Override
    public Optional<Import> find(String importId) {
        return read(SELECT + " WHERE i.import_id = ?", importId).stream().findFirst();
    }

    private List<Import> read(String sql, Object... parameters) {
        JournalCodec codec = new JournalCodec();
        List<Import> found = new ArrayList<>();
        return database.read("read imports", statements -> {
            try (ResultSet row = statements.of(sql, parameters).executeQuery()) {
                while (row.next()) {
                    Entry entry = EntryRows.read(row);
                    if (codec.decode(entry.draft()) instanceof JournalEntry.Imported imported) {
                        found.add(new Import(
                                imported,
                                entry.sequence(),
                                entry.recordedAt(),
                                entry.origin().recorder(),
                                row.getLong(UNDONE)));
                    }
                }
                return found;
            }
        });
    }
}
