package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.register.Judgements.Judgement;

/// What was judged of organisations that look alike.
public final class JudgementRows {
    private static final String COLUMNS = "SELECT o.entry, o.same, o.one, o.other FROM organisation_judgement o";
    private static final String STANDING = COLUMNS + " WHERE o.known_until = " + Intervals.OPEN + " ORDER BY o.entry";
    private static final String AS_KNOWN = COLUMNS + " JOIN journal_entry j ON j.sequence = o.entry"
            + " WHERE o.known_from <= ? AND o.known_until > ? AND j.audience IN (?, ?, ?) ORDER BY o.entry";
    private static final String OF_ENTRY = COLUMNS + " WHERE o.entry = ? LIMIT 1";
    private static final String STAMP = "SELECT COUNT(*), COALESCE(SUM(known_from), 0),"
            + " COALESCE(SUM(CASE WHEN known_until < " + Intervals.OPEN + " THEN known_until ELSE 0 END), 0) FROM ";

    private final Database database;

    /// The judgements of a store.
    public JudgementRows(Database database) {
        this.database = database;
    }

    /// Those that stood when an entry was the last, of what a circle of readers may see.
    public Judgements asKnown(long sequence, Audience reader) {
        List<Object> values = new ArrayList<>(List.of(sequence, sequence));
        values.addAll(JournalPages.seenBy(reader));
        return database.readAsKnown(
                "read judgements for " + reader.word(),
                List.of("organisation_judgement"),
                sequence,
                statements -> read(statements, AS_KNOWN, values.toArray()));
    }

    /// Changes with whatever changes what is known of organisations, and with nothing else; cheap to ask.
    public String stamp() {
        return database.read(
                "read organisations",
                statements -> stamp(statements, "organisation") + "/" + stamp(statements, "organisation_judgement"));
    }

    private static String stamp(Statements statements, String table) throws SQLException {
        try (ResultSet row = statements.of(STAMP + table).executeQuery()) {
            row.next();
            return row.getLong(1) + " " + row.getLong(2) + " " + row.getLong(3);
        }
    }

    /// Those that stand now.
    static Judgements standing(Statements statements) throws SQLException {
        return read(statements, STANDING);
    }

    /// What one entry judged, whether it stands or not; nothing when it judges nothing.
    static List<Judgement> of(Statements statements, long entry) throws SQLException {
        return read(statements, OF_ENTRY, entry).all();
    }

    private static Judgements read(Statements statements, String query, Object... values) throws SQLException {
        List<Judgement> found = new ArrayList<>();
        try (ResultSet row = statements.of(query, values).executeQuery()) {
            while (row.next()) {
                found.add(new Judgement(row.getLong(1), row.getInt(2) == 1, row.getString(3), row.getString(4)));
            }
        }
        return new Judgements(found);
    }
}
