package org.tworivers.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tworivers.core.aftercare.AftercareBook;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.aftercare.AftercareEntry.CaseRaised;
import org.tworivers.core.aftercare.CaseCheck;
import org.tworivers.core.aftercare.CaseCourse;
import org.tworivers.core.aftercare.StandingHold;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.projects.FactKind;
import org.tworivers.core.projects.Hold;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.shared.Rejection;

/// Holds what is to be recorded of cases against what stands, and against what the same act records before; and stages
/// of projects against the cases that stand in their way.
final class AftercareChecks {
    private static final String ANY = "SELECT 1 FROM entry_of_aftercare LIMIT 1";
    private static final String REACHED = "SELECT 1 FROM fact f JOIN project p ON p.number = f.project"
            + " WHERE p.subject = ? AND (f.tag & 255) = " + FactKind.STAGE + " AND f.code = ? AND f.known_until = "
            + Intervals.OPEN;

    private final Statements statements;
    private final KeptBook<AftercareEntry, AftercareBook> books;
    private final Passing<AftercareEntry> passing;
    private final Set<String> projects = new HashSet<>();

    AftercareChecks(Statements statements, KeptBook<AftercareEntry, AftercareBook> books) {
        this.statements = statements;
        passing = new Passing<>(SubjectTable.AFTERCARE, statements);
        this.books = books;
    }

    /// @param recorder opaque id of who records
    /// @param sequence the place it would get
    List<Rejection> check(AftercareEntry entry, Draft draft, String recorder, long sequence) throws SQLException {
        List<Rejection> correction = Passing.refuseCorrection(draft);
        if (!correction.isEmpty()) {
            return correction;
        }
        List<Recorded<AftercareEntry>> before = passing.of(entry.subject());
        List<Rejection> found = CaseCheck.check(entry, recorder, known(entry, recorder, before));
        if (found.isEmpty()) {
            before.add(Recorded.ahead(sequence, recorder, draft.evidence(), entry));
        }
        return found;
    }

    /// Takes note of a project that the same act begins.
    void follow(ProjectStated stated) {
        projects.add(stated.project());
    }

    /// Why a stage that is new to an own dossier must not be recorded: a case blocks it.
    ///
    /// @param head sequence of the last entry
    List<Rejection> checkStages(ProjectStated stated, long head) throws SQLException {
        List<Rejection> found = new ArrayList<>();
        for (Statement statement : stated.statements()) {
            if (statement instanceof Statement.StageReached reached && statements.finds(ANY)) {
                for (StandingHold hold : books.at(statements, head).holds(stated.project(), LocalDate.MAX)) {
                    if (blocks(hold.held().hold(), reached.stage())) {
                        found.add(blocked(hold));
                    }
                }
            }
        }
        return found;
    }

    private boolean blocks(Hold hold, Stage stage) throws SQLException {
        return hold.force() == Hold.Force.BLOCKS
                && hold.stage() == stage
                && !statements.finds(REACHED, hold.project(), stage.number());
    }

    private static Rejection blocked(StandingHold hold) {
        String by = hold.by().title() + " (" + hold.by().id() + ")";
        return new Rejection(
                        "stage-held",
                        "stage",
                        hold.held().hold().stage().word(),
                        "the service case " + by + " blocks it: " + hold.held().reason()
                                + ". Close the case, or lift what it holds, first.")
                .naming(by, hold.held().reason());
    }

    /// What an entry refers to, looked up before it is checked.
    private record Found(Optional<CaseCourse> course, boolean isProject, boolean isFirm) implements CaseCheck.Known {
        @Override
        public Optional<CaseCourse> findCase(String id) {
            return course;
        }

        @Override
        public boolean project(String id) {
            return isProject;
        }

        @Override
        public boolean speaks(String recorder, String firm) {
            return isFirm;
        }
    }

    private Found known(AftercareEntry entry, String recorder, List<Recorded<AftercareEntry>> before)
            throws SQLException {
        Optional<CaseCourse> course = AftercareBook.of(before).findCase(entry.id());
        String project = entry instanceof CaseRaised raised ? raised.raised().project() : "";
        String firm = entry instanceof CaseRaised raised
                ? raised.raised().firm()
                : course.map(each -> each.stated().firm()).orElse("");
        return new Found(course, isProject(project), speaks(recorder, firm));
    }

    private boolean isProject(String id) throws SQLException {
        return projects.contains(id) || statements.finds("SELECT 1 FROM project WHERE subject = ?", id);
    }

    /// An account speaks for the organisation it is for, whatever was merged into which, and for no other. Who has no
    /// account, a program that records what others say, may write down that a firm spoke.
    private boolean speaks(String recorder, String firm) throws SQLException {
        if (!statements.finds("SELECT 1 FROM account WHERE id = ?", recorder)) {
            return true;
        }
        String own = statements.text("SELECT organisation FROM account WHERE id = ?", recorder);
        Judgements judged = JudgementRows.standing(statements);
        return !own.isEmpty() && judged.survivor(own).equals(judged.survivor(firm));
    }
}
