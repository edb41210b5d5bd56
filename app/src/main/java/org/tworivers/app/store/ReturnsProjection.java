package org.tworivers.app.store;

import java.sql.SQLException;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.returns.MonthlyReturns.Kind;
import org.tworivers.core.returns.ReturnsEntry;
import org.tworivers.core.returns.ReturnsEntry.Approved;
import org.tworivers.core.returns.ReturnsEntry.Locked;
import org.tworivers.core.returns.ReturnsEntry.SentBack;
import org.tworivers.core.returns.ReturnsEntry.Step;
import org.tworivers.core.returns.ReturnsEntry.Submitted;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;

/// Projects who reports, and the steps of returns, into rows.
final class ReturnsProjection {
    private static final String ADD_UNIT = "INSERT INTO reporting_unit (entry, known_from, known_until, unit, above,"
            + " place, due_day, reports, day) VALUES (?, ?, " + Intervals.OPEN + ", ?, ?, ?, ?, ?, ?)";
    private static final String ADD_STEP = "INSERT INTO return_step (entry, known_from, known_until, unit, month,"
            + " kind, submission, reason, facts) VALUES (?, ?, " + Intervals.OPEN + ", ?, ?, ?, ?, ?, ?)";

    private final Statements statements;

    ReturnsProjection(Statements statements) {
        this.statements = statements;
    }

    void project(Entry entry, ReturnsEntry stated) throws SQLException {
        switch (stated) {
            case UnitStated unit ->
                statements.run(
                        ADD_UNIT,
                        entry.sequence(),
                        entry.sequence(),
                        unit.unit(),
                        unit.above(),
                        unit.place().isNone() ? "" : unit.place().toString(),
                        unit.dueDay(),
                        unit.reports() ? 1 : 0,
                        unit.from().toString());
            case Submitted handed -> add(entry, handed, Kind.SUBMITTED, entry.id(), "", 0);
            case SentBack back -> add(entry, back, Kind.SENT_BACK, back.submission(), back.reason(), 0);
            case Approved approved -> add(entry, approved, Kind.APPROVED, approved.submission(), "", approved.facts());
            case Locked locked -> add(entry, locked, Kind.LOCKED, locked.submission(), "", 0);
        }
    }

    private void add(Entry entry, Step step, Kind kind, String submission, String reason, int facts)
            throws SQLException {
        statements.run(
                ADD_STEP,
                entry.sequence(),
                entry.sequence(),
                step.unit(),
                step.month().toString(),
                kind.name(),
                submission,
                reason,
                facts);
    }
}
