package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.returns.MonthlyReturns;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;

/// The monthly returns on a database.
public final class JdbcMonthlyReturns implements MonthlyReturns {
    private static final String UNITS = "SELECT unit, above, place, due_day, reports, day FROM reporting_unit"
            + " WHERE known_from <= ? AND known_until > ? ORDER BY entry";
    private static final String STEPS = "SELECT s.entry, j.entry_id, j.recorded_at, j.recorder, s.unit, s.month,"
            + " s.kind, s.submission, s.reason, s.facts FROM return_step s JOIN journal_entry j ON j.sequence = s.entry";
    private static final String ALL = STEPS + " WHERE s.known_from <= ? AND s.known_until > ? ORDER BY s.entry";
    private static final String STANDING =
            STEPS + " WHERE s.unit = ? AND s.month = ? AND s.known_until = " + Intervals.OPEN + " ORDER BY s.entry";
    private static final String FACTS = "SELECT j.entry_id FROM journal_entry j WHERE j.sequence >= ?"
            + " AND j.sequence < ? AND (EXISTS (SELECT 1 FROM project_entry p WHERE p.entry = j.sequence"
            + " AND p.known_until = " + Intervals.OPEN + ") OR EXISTS (SELECT 1 FROM return_filed r"
            + " WHERE r.entry = j.sequence AND r.known_until = " + Intervals.OPEN + ")) ORDER BY j.sequence";

    private final Database database;

    /// The returns of a store.
    public JdbcMonthlyReturns(Database database) {
        this.database = database;
    }

    @Override
    public List<UnitStated> units(long sequence) {
        return database.read("read reporting units", statements -> units(statements, sequence));
    }

    static List<UnitStated> units(Statements statements, long sequence) throws SQLException {
        List<UnitStated> units = new ArrayList<>();
        try (ResultSet row = statements.of(UNITS, sequence, sequence).executeQuery()) {
            while (row.next()) {
                String place = row.getString(3);
                units.add(new UnitStated(
                        row.getString(1),
                        row.getString(2),
                        place.isEmpty() ? Code.NONE : Code.parse(place),
                        row.getInt(4),
                        row.getInt(5) == 1,
                        Day.parse(row.getString(6))));
            }
        }
        return units;
    }

    @Override
    public List<Taken> steps(long sequence) {
        return database.read("read steps of returns", statements -> steps(statements, ALL, sequence, sequence));
    }

    /// The steps of one return that stand.
    static List<Taken> standing(Statements statements, String unit, YearMonth month) throws SQLException {
        return steps(statements, STANDING, unit, month.toString());
    }

    private static List<Taken> steps(Statements statements, String query, Object... values) throws SQLException {
        List<Taken> steps = new ArrayList<>();
        try (ResultSet row = statements.of(query, values).executeQuery()) {
            while (row.next()) {
                steps.add(new Taken(
                        row.getLong(1),
                        row.getString(2),
                        Chain.instant(row.getLong(3)),
                        row.getString(4),
                        row.getString(5),
                        YearMonth.parse(row.getString(6)),
                        Kind.valueOf(row.getString(7)),
                        row.getString(8),
                        row.getString(9),
                        row.getInt(10)));
            }
        }
        return steps;
    }

    /// The ids of the facts that an approval recorded and that still count.
    public List<String> standingFacts(Taken approval) {
        return database.read("read facts of a return", statements -> {
            List<String> ids = new ArrayList<>();
            try (ResultSet row = statements
                    .of(FACTS, approval.sequence() - approval.facts(), approval.sequence())
                    .executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
            return ids;
        });
    }
}
