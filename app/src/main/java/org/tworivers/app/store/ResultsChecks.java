package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.results.ResultCourse;
import org.tworivers.core.results.ResultsBook;
import org.tworivers.core.results.ResultsCheck;
import org.tworivers.core.results.ResultsEntry;
import org.tworivers.core.results.ResultsEntry.LicenceGranted;
import org.tworivers.core.results.ResultsEntry.ResultStated;
import org.tworivers.core.results.ResultsEntry.UseBegun;
import org.tworivers.core.shared.Rejection;

/// Holds what is to be recorded of results against what stands, and against what the same act records before.
final class ResultsChecks {
    private final Statements statements;
    private final Passing<ResultsEntry> passing;

    ResultsChecks(Statements statements) {
        this.statements = statements;
        passing = new Passing<>(SubjectTable.RESULTS, statements);
    }

    /// @param sequence the place it would get
    List<Rejection> check(ResultsEntry entry, Draft draft, long sequence) throws SQLException {
        List<Rejection> correction = Passing.refuseCorrection(draft);
        if (!correction.isEmpty()) {
            return correction;
        }
        List<Rejection> found = ResultsCheck.check(entry, draft.evidence(), known(entry));
        if (found.isEmpty()) {
            passing.of(entry.subject()).add(Recorded.ahead(sequence, "", draft.evidence(), entry));
        }
        return found;
    }

    private ResultsCheck.Known known(ResultsEntry entry) throws SQLException {
        Optional<ResultCourse> course =
                ResultsBook.of(passing.of(entry.subject())).findResult(entry.result());
        return switch (entry) {
            case ResultStated stated ->
                new Found(course, false, isOrganisation(stated.stated().owner()));
            case LicenceGranted granted ->
                new Found(course, false, isOrganisation(granted.licence().to()));
            case UseBegun begun ->
                new Found(
                        course,
                        statements.finds("SELECT 1 FROM project WHERE subject = ?", begun.project()),
                        isOrganisation(begun.firm()));
            default -> new Found(course, false, false);
        };
    }

    private boolean isOrganisation(String id) throws SQLException {
        return statements.finds("SELECT 1 FROM organisation WHERE id = ? AND known_until = " + Intervals.OPEN, id);
    }

    /// What an entry refers to, looked up before it is checked.
    private record Found(Optional<ResultCourse> findResult, boolean isProject, boolean isOrganisation)
            implements ResultsCheck.Known {}
}
