package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.oversight.AuditCourse;
import org.tworivers.core.oversight.OversightBook;
import org.tworivers.core.oversight.OversightCheck;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.oversight.OversightEntry.OfAudit;
import org.tworivers.core.oversight.OversightEntry.OfPromise;
import org.tworivers.core.oversight.OversightEntry.PromiseMade;
import org.tworivers.core.oversight.Promise;
import org.tworivers.core.oversight.PromiseCourse;
import org.tworivers.core.shared.Rejection;

/// Holds what is to be recorded of promises and audits against what stands, and against what the same act records
/// before.
final class OversightChecks {
    private final Statements statements;
    private final Passing<OversightEntry> passing;

    OversightChecks(Statements statements) {
        this.statements = statements;
        passing = new Passing<>(SubjectTable.OVERSIGHT, statements);
    }

    /// @param sequence the place it would get
    List<Rejection> check(OversightEntry entry, Draft draft, String recorder, long sequence) throws SQLException {
        List<Rejection> correction = Passing.refuseCorrection(draft);
        if (!correction.isEmpty()) {
            return correction;
        }
        List<Rejection> found = OversightCheck.check(entry, draft.evidence(), recorder, known(entry));
        if (found.isEmpty()) {
            passing.of(entry.subject()).add(Recorded.ahead(sequence, recorder, draft.evidence(), entry));
        }
        return found;
    }

    private OversightCheck.Known known(OversightEntry entry) throws SQLException {
        OversightBook book = OversightBook.of(passing.of(entry.subject()));
        return switch (entry) {
            case PromiseMade(Promise made, var day) ->
                new Found(
                        book.findPromise(made.id()),
                        Optional.empty(),
                        statements.finds("SELECT 1 FROM project WHERE subject = ?", made.project()),
                        statements.finds(
                                "SELECT 1 FROM organisation WHERE id = ? AND known_until = " + Intervals.OPEN,
                                made.firm()));
            case OfPromise step -> new Found(book.findPromise(step.promise()), Optional.empty(), true, true);
            case OfAudit audit -> new Found(Optional.empty(), book.findAudit(audit.audit()), true, true);
        };
    }

    /// What an entry refers to, looked up before it is checked.
    private record Found(
            Optional<PromiseCourse> findPromise,
            Optional<AuditCourse> findAudit,
            boolean isProject,
            boolean isOrganisation)
            implements OversightCheck.Known {}
}
