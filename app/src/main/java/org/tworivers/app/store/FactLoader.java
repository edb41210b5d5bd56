package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Head;
import org.tworivers.core.projects.FactColumns;
import org.tworivers.core.projects.FactColumnsBuilder;
import org.tworivers.core.projects.FactContinuation;
import org.tworivers.core.projects.FactKind;
import org.tworivers.core.shared.Denomination;

/// Reads all projected facts into columns, in one snapshot of the store; later only what came since.
public final class FactLoader {
    private static final String FACTS =
            "SELECT project, known_from, known_until, tag, day, code, amount, other FROM fact WHERE audience <= ?";
    private static final String OF_PROJECT =
            FACTS + " AND entry IN (SELECT entry FROM project_entry WHERE project = ?)";

    private static final String HASH = "SELECT hash FROM journal_entry WHERE sequence = ?";
    private static final String UNITS = "SELECT id, text FROM denomination WHERE id > ?";
    private static final String SUBJECT = "SELECT subject FROM project WHERE number = ?";

    /// More are not gone after one by one.
    private static final int MOST_CHANGED = 10_000;

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
        FactCodes codes = new FactCodes();
        codes.readOn(statements);
        Reading reading = new Reading(
                statements, codes, FactDictionary.<Denomination>empty().readOn(statements, UNITS, Denomination::parse));
        FactColumnsBuilder builder = new FactColumnsBuilder(
                codes.codes(), codes.vouchers(), reading.units().sorted());
        reading.add(builder, FACTS, ProjectProjection.audienceNumber(reader));
        FactColumns columns = builder.build(reading.subjects(builder.projectsSharingVouchers()));
        return new LoadedFacts(reader, EntryWriter.head(statements), columns, codes, reading.units(), Optional.empty());
    }

    /// The same facts with what was recorded since. All is read anew where an import was undone since, a denomination
    /// came in, or a backup was put in the journal's place.
    ///
    /// @param before facts from which nobody has gone on yet; else all is read anew
    public LoadedFacts readOn(LoadedFacts before) {
        return database.snapshot("read facts", statements -> {
            long from = before.head().sequence();
            Head now = EntryWriter.head(statements);
            if (now.equals(before.head())) {
                return before;
            }
            boolean follows =
                    from > 0 && statements.text(HASH, from).equals(before.head().hash());
            ChangedEntries since = new ChangedEntries(statements);
            boolean goesOn = follows && !since.isImportUndone(from);
            Set<Integer> changed = goesOn ? since.projects(from) : Set.of();
            return goesOn && changed.size() <= MOST_CHANGED && before.claim()
                    ? readOn(statements, before, now, changed)
                    : load(statements, before.reader());
        });
    }

    private static LoadedFacts readOn(Statements statements, LoadedFacts before, Head now, Set<Integer> changed)
            throws SQLException {
        int audience = ProjectProjection.audienceNumber(before.reader());
        FactDictionary<Denomination> units = before.units().readOn(statements, UNITS, Denomination::parse);
        if (!units.sorted().equals(before.units().sorted())) {
            return load(statements, before.reader());
        }
        before.codes().readOn(statements);
        Reading reading = new Reading(statements, before.codes(), units);
        FactContinuation continuation = new FactContinuation(
                before.columns(), before.codes().codes(), before.codes().vouchers());
        for (int project : changed) {
            continuation.change(project - 1);
            reading.add(continuation.builder(), OF_PROJECT, audience, project);
        }
        FactColumns columns = continuation.build(reading.subjects(continuation.projectsSharingVouchers()));
        return new LoadedFacts(
                before.reader(), now, columns, before.codes(), units, Optional.of(continuation.affected()));
    }

    /// One reading of rows by their dictionaries.
    private record Reading(Statements statements, FactCodes codes, FactDictionary<Denomination> units) {

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

        private int marks(int tag) {
            int unit = tag >>> UNIT_SHIFT;
            return (tag & WITHOUT_UNIT & ~KIND) | (unit == 0 ? 0 : units.index(unit)) << UNIT_SHIFT;
        }

        private int code(int kind, int code) {
            if (code < 0 || FactKind.codeIsStage(kind)) {
                return code;
            }
            return kind == FactKind.RECEIPT ? codes.voucher(code) : codes.code(code);
        }

        private long other(int kind, long other) {
            return kind == FactKind.RECEIPT && other >= 0 ? codes.code((int) other) : other;
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
