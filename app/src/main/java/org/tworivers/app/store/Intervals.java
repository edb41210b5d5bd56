package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.List;

/// Retires and restores the projected rows of entries, in every table whose rows are known from one
/// sequence until another. A row that counts again gets a new interval; what was known in between stays as
/// it was.
final class Intervals {
    /// Known until this: still known.
    static final int OPEN = Integer.MAX_VALUE;

    private record Table(String retire, String restore) {
        static Table of(String name, String columns) {
            return new Table(
                    "UPDATE " + name + " SET known_until = ? WHERE entry >= ? AND entry <= ? AND known_until = " + OPEN,
                    "INSERT INTO " + name + " (entry, known_from, known_until, " + columns + ") SELECT entry, ?, "
                            + OPEN
                            + ", " + columns + " FROM " + name + " WHERE entry = ? AND known_until < " + OPEN
                            + " AND known_until = (SELECT MAX(known_until) FROM " + name + " WHERE entry = ?)");
        }
    }

    /// The tables, each with its columns after entry, known_from and known_until.
    private static final List<Table> TABLES = List.of(
            Table.of("fact", "line, audience, project, tag, day, code, amount, other"),
            Table.of("project_entry", "audience, project, imported, names"),
            Table.of("code_fact", "scheme, code, ended, day, names, parent, level, successor"),
            Table.of("organisation", "id, kind, names, aliases, credit_code, credit_check, place"),
            Table.of("organisation_judgement", "same, one, other"),
            Table.of("person", "id, commitment, organisation, role"),
            Table.of("agreement", "id, names, signed, base_date, assumption"),
            Table.of("entry_of_agreement", "book"),
            Table.of("event", "id, names, first_day, last_day, agreement"),
            Table.of("entry_of_parks", "subject"),
            Table.of("entry_of_attraction", "subject"),
            Table.of("entry_of_aftercare", "subject"),
            Table.of("entry_of_oversight", "subject"),
            Table.of("entry_of_research", "subject"),
            Table.of("entry_of_instruments", "subject"),
            Table.of("entry_of_results", "subject"),
            Table.of("entry_of_talent", "subject"),
            Table.of("energy_consumption", "plant, place, process, carrier, month, amount, unit, output"),
            Table.of("return_filed", "unit, above, period_from, period_to, figures"),
            Table.of("reporting_unit", "unit, above, place, due_day, reports, day"),
            Table.of("return_step", "unit, month, kind, submission, reason, facts"));

    private final Statements statements;

    Intervals(Statements statements) {
        this.statements = statements;
    }

    /// The rows of these entries are known no longer.
    ///
    /// @return how many rows that were known are not any more
    int retire(long firstEntry, long lastEntry, long at) throws SQLException {
        int rows = 0;
        for (Table table : TABLES) {
            rows += statements.run(table.retire(), at, firstEntry, lastEntry);
        }
        return rows;
    }

    /// The rows of an entry are known again, unless they still are.
    void restore(long entry, long at) throws SQLException {
        for (Table table : TABLES) {
            statements.run(table.restore(), at, entry, entry);
        }
    }
}
