package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Head;
import org.tworivers.core.projects.FactColumnsBuilder;
import org.tworivers.core.projects.FactContinuation;
import org.tworivers.core.projects.FactContinuation.FactRow;
import org.tworivers.core.projects.FactKind;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;

/// Reads all projected facts into columns, in one snapshot of the store; later only what came since.
public final class FactLoader {
    private static final String FACTS =
            "SELECT project, known_from, known_until, tag, day, code, amount, other FROM fact WHERE audience <= ?";
    private static final String SINCE = FACTS + " AND entry > ?";
    /// Facts that were known and were corrected since: of all entries of the families that were.
    private static final String ENDED = FACTS + " AND known_from <= ? AND known_until > ? AND known_until < "
            + Intervals.OPEN + " AND entry IN (SELECT c.root FROM correction c WHERE c.entry > ?"
            + " UNION SELECT m.entry FROM correction m JOIN correction c ON m.root = c.root WHERE c.entry > ?)";
    /// What was taken back, or given again, changes facts of long ago.
    private static final String TAKEN_BACK = "SELECT 1 FROM journal_entry WHERE sequence > ? AND type IN"
            + " ('journal.withdrawn', 'journal.import-undone') LIMIT 1";
    private static final String HASH = "SELECT hash FROM journal_entry WHERE sequence = ?";
    private static final String CODES = "SELECT id, scheme || ':' || code FROM code WHERE id > ?";
    private static final String UNITS = "SELECT id, text FROM denomination WHERE id > ?";
    private static final String SUBJECT = "SELECT subject FROM project WHERE number = ?";

    private static final int UNIT_SHIFT = 24;
    private static final int WITHOUT_UNIT = (1 << UNIT_SHIFT) - 1;
    private static final int KIND = 0xFF;

    private final Database database;

    /// A loader of a store's facts.
    public FactLoader(Database database) {
        this.database = database;
    }

    /// All facts that a circle of readers may see.
    public LoadedFacts load(Audience reader) {
        return database.snapshot("read facts", statements -> load(statements, reader));
    }

    private static LoadedFacts load(Statements statements, Audience reader) throws SQLException {
        Reading reading = new Reading(
                statements,
                FactDictionary.<Code>empty().readOn(statements, CODES, Code::parse),
                FactDictionary.<Denomination>empty().readOn(statements, UNITS, Denomination::parse));
        FactColumnsBuilder builder =
                new FactColumnsBuilder(reading.codes().sorted(), reading.units().sorted());
        reading.add(builder, FACTS, ProjectProjection.audienceNumber(reader));
        return reading.finish(reader, builder);
    }

    /// The same facts with what was recorded since. All is read anew where something was taken back since, a
    /// denomination
    /// came in, or a backup was put in the journal's place.
    public LoadedFacts readOn(LoadedFacts before) {
        return database.snapshot("read facts", statements -> {
            long from = before.head().sequence();
            Head now = EntryWriter.head(statements);
            if (now.equals(before.head())) {
                return before;
            }
            boolean follows = from == 0
                    || statements.text(HASH, from).equals(before.head().hash());
            return follows && !statements.finds(TAKEN_BACK, from)
                    ? readOn(statements, before, from)
                    : load(statements, before.reader());
        });
    }

    private static LoadedFacts readOn(Statements statements, LoadedFacts before, long from) throws SQLException {
        int audience = ProjectProjection.audienceNumber(before.reader());
        Reading reading = new Reading(
                statements,
                before.codes().readOn(statements, CODES, Code::parse),
                before.units().readOn(statements, UNITS, Denomination::parse));
        if (!reading.units().sorted().equals(before.units().sorted())) {
            return load(statements, before.reader());
        }
        FactContinuation continuation =
                new FactContinuation(before.columns(), reading.codes().sorted());
        try (ResultSet row =
                statements.of(ENDED, audience, from, from, from, from).executeQuery()) {
            while (row.next()) {
                if (!continuation.end(reading.row(row))) {
                    return load(statements, before.reader());
                }
            }
        }
        reading.add(continuation.builder(), SINCE, audience, from);
        return reading.finish(before.reader(), continuation.builder());
    }

    /// One reading of rows by their dictionaries.
    private record Reading(Statements statements, FactDictionary<Code> codes, FactDictionary<Denomination> units) {

        void add(FactColumnsBuilder builder, String sql, Object... values) throws SQLException {
            try (ResultSet row = statements.of(sql, values).executeQuery()) {
                while (row.next()) {
                    int tag = (int) row.getLong(4);
                    builder.add(
                            row.getInt(1) - 1,
                            row.getInt(2),
                            row.getInt(3),
                            tag & KIND,
                            marks(tag),
                            row.getInt(5),
                            code(tag & KIND, row.getInt(6)),
                            row.getLong(7),
                            other(tag & KIND, row.getLong(8)));
                }
            }
        }

        FactRow row(ResultSet row) throws SQLException {
            int tag = (int) row.getLong(4);
            return new FactRow(
                    row.getInt(1) - 1,
                    row.getInt(2),
                    row.getInt(3),
                    tag & KIND,
                    marks(tag),
                    row.getInt(5),
                    code(tag & KIND, row.getInt(6)),
                    row.getLong(7),
                    other(tag & KIND, row.getLong(8)));
        }

        private int marks(int tag) {
            int unit = tag >>> UNIT_SHIFT;
            return (tag & WITHOUT_UNIT & ~KIND) | (unit == 0 ? 0 : units.index(unit)) << UNIT_SHIFT;
        }

        private int code(int kind, int code) {
            return code < 0 || FactKind.codeIsStage(kind) ? code : codes.index(code);
        }

        private long other(int kind, long other) {
            return kind == FactKind.RECEIPT && other >= 0 ? codes.index((int) other) : other;
        }

        LoadedFacts finish(Audience reader, FactColumnsBuilder builder) throws SQLException {
            return new LoadedFacts(
                    reader,
                    EntryWriter.head(statements),
                    builder.build(subjects(builder.projectsSharingVouchers())),
                    codes,
                    units);
        }

        private Map<Integer, String> subjects(Set<Integer> numbers) throws SQLException {
            Map<Integer, String> subjects = new HashMap<>();
            for (int number : numbers) {
                subjects.put(number, statements.text(SUBJECT, number + 1));
            }
            return subjects;
        }
    }
}
