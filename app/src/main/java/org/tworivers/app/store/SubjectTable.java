package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.instruments.InstrumentsEntry.OfInstrument;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.parks.ParksEntry;
import org.tworivers.core.research.ResearchEntry;
import org.tworivers.core.results.ResultsEntry;
import org.tworivers.core.talent.TalentEntry;

/// Which entries of a room are about which subject, and while they stand. What they say is read from the journal.
///
/// @param <E> the entries of the room
final class SubjectTable<E> {
    static final SubjectTable<ParksEntry> PARKS = new SubjectTable<>("entry_of_parks", ParksEntry.class);
    static final SubjectTable<AttractionEntry> ATTRACTION =
            new SubjectTable<>("entry_of_attraction", AttractionEntry.class);
    static final SubjectTable<OversightEntry> OVERSIGHT =
            new SubjectTable<>("entry_of_oversight", OversightEntry.class);

    static final SubjectTable<AftercareEntry> AFTERCARE =
            new SubjectTable<>("entry_of_aftercare", AftercareEntry.class);
    static final SubjectTable<ResearchEntry> RESEARCH = research(Audience.OWN);

    static final SubjectTable<OfInstrument> INSTRUMENTS =
            new SubjectTable<>("entry_of_instruments", OfInstrument.class);

    static final SubjectTable<ResultsEntry> RESULTS = new SubjectTable<>("entry_of_results", ResultsEntry.class);
    static final SubjectTable<TalentEntry> TALENT = new SubjectTable<>("entry_of_talent", TalentEntry.class);

    private final RecordedRows<E> rows;
    private final String add;
    private final String all;
    private final String ofOne;
    private final String touched;

    private SubjectTable(String name, Class<E> type) {
        this(name, RecordedRows.all(type));
    }

    private SubjectTable(String name, RecordedRows<E> rows) {
        this.rows = rows;
        add = "INSERT INTO " + name + " (entry, known_from, known_until, subject) VALUES (?, ?, " + Intervals.OPEN
                + ", ?)";
        String known = "SELECT " + RecordedRows.COLUMNS + " FROM " + name
                + " e JOIN journal_entry j ON j.sequence = e.entry WHERE e.known_from <= ? AND e.known_until > ?";
        all = known + " ORDER BY e.entry";
        ofOne = known + " AND e.subject = ? ORDER BY e.entry";
        touched = "SELECT subject FROM " + name + " WHERE known_from > ? AND known_from <= ?"
                + " UNION SELECT subject FROM " + name + " WHERE known_until > ? AND known_until <= ?";
    }

    /// What a circle of readers sees of the research network.
    static SubjectTable<ResearchEntry> research(Audience reader) {
        return new SubjectTable<>("entry_of_research", new RecordedRows<>(ResearchEntry.class, reader));
    }

    /// Adds the row of an entry.
    void add(Statements statements, Entry entry, String subject) throws SQLException {
        statements.run(add, entry.sequence(), entry.sequence(), subject);
    }

    /// All that was known at a sequence.
    List<Recorded<E>> all(Statements statements, long sequence) throws SQLException {
        return rows.read(statements.of(all, sequence, sequence).executeQuery());
    }

    /// What was known of one subject at a sequence.
    List<Recorded<E>> of(Statements statements, String subject, long sequence) throws SQLException {
        return rows.read(statements.of(ofOne, sequence, sequence, subject).executeQuery());
    }

    /// What stands of one subject within a transaction.
    List<Recorded<E>> passing(Statements statements, String subject) throws SQLException {
        return of(statements, subject, Intervals.OPEN - 1L);
    }

    /// The subjects of which something was recorded or taken back after a sequence, until another.
    List<String> touched(Statements statements, long after, long sequence) throws SQLException {
        List<String> subjects = new ArrayList<>();
        if (after == sequence) {
            return subjects;
        }
        try (ResultSet row =
                statements.of(touched, after, sequence, after, sequence).executeQuery()) {
            while (row.next()) {
                subjects.add(row.getString(1));
            }
        }
        return subjects;
    }
}
