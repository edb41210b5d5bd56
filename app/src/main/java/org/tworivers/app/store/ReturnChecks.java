package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.List;
import org.tworivers.core.returns.ReportingUnits;
import org.tworivers.core.returns.ReturnCourse;
import org.tworivers.core.returns.ReturnsEntry;
import org.tworivers.core.returns.ReturnsEntry.Step;
import org.tworivers.core.returns.ReturnsEntry.Submitted;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;
import org.tworivers.core.shared.Rejection;

/// Holds steps of returns, and who reports, against what is recorded.
final class ReturnChecks {
    private final Statements statements;

    ReturnChecks(Statements statements) {
        this.statements = statements;
    }

    List<Rejection> check(ReturnsEntry entry, String corrects) throws SQLException {
        if (!corrects.isEmpty()) {
            return List.of(new Rejection(
                    "return-not-correctable",
                    "corrects",
                    corrects,
                    "a step of a return takes no entry's place; state the unit anew, or take the next step."));
        }
        ReportingUnits units = new ReportingUnits(JdbcMonthlyReturns.units(statements, Intervals.OPEN - 1L));
        return switch (entry) {
            case UnitStated stated -> units.check(stated);
            case Step step -> check(step, units);
        };
    }

    private List<Rejection> check(Step step, ReportingUnits units) throws SQLException {
        if (step instanceof Submitted && !units.owes(step.unit(), step.month())) {
            return List.of(new Rejection(
                    "return-not-owed",
                    "return",
                    step.unit() + " " + step.month(),
                    "the unit owes none for that month; state first that it reports."));
        }
        return ReturnCourse.of(JdbcMonthlyReturns.standing(statements, step.unit(), step.month()))
                .check(step);
    }
}
