package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tworivers.core.attraction.AttractionBook;
import org.tworivers.core.attraction.AttractionCheck;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.attraction.AttractionEntry.LeadBecameProject;
import org.tworivers.core.attraction.AttractionEntry.LeadStated;
import org.tworivers.core.attraction.AttractionEntry.OfLead;
import org.tworivers.core.attraction.AttractionEntry.TeamStated;
import org.tworivers.core.attraction.AttractionEntry.VisitMade;
import org.tworivers.core.attraction.LeadCourse;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.shared.Rejection;

/// Holds what is to be recorded of teams, visits and leads against what stands, and against what the same act records
/// before.
final class AttractionChecks {
    private static final String TEAM = "team:";
    private static final String LEAD = "lead:";

    private final Statements statements;
    private final Passing<AttractionEntry> passing;
    private final Set<String> projects = new HashSet<>();

    AttractionChecks(Statements statements) {
        this.statements = statements;
        passing = new Passing<>(SubjectTable.ATTRACTION, statements);
    }

    /// @param sequence the place it would get
    List<Rejection> check(AttractionEntry entry, Draft draft, long sequence) throws SQLException {
        List<Rejection> correction = Passing.refuseCorrection(draft);
        if (!correction.isEmpty()) {
            return correction;
        }
        List<Rejection> found = AttractionCheck.check(entry, draft.evidence(), known(entry));
        if (found.isEmpty()) {
            passing.of(entry.subject()).add(Recorded.ahead(sequence, "", draft.evidence(), entry));
        }
        return found;
    }

    /// Takes note of a project that the same act begins.
    void follow(ProjectStated stated) {
        projects.add(stated.project());
    }

    private Found known(AttractionEntry entry) throws SQLException {
        return switch (entry) {
            case TeamStated team -> Found.NOTHING;
            case VisitMade visit ->
                new Found(isTeam(visit.visit().team()), lead(visit.visit().lead()), false);
            case LeadStated lead -> new Found(isTeam(lead.stated().team()), Optional.of(course(lead)), false);
            case LeadBecameProject became -> new Found(false, lead(became.lead()), isProject(became.project()));
            case OfLead of -> new Found(false, lead(of.lead()), false);
        };
    }

    /// What an entry refers to, looked up before it is checked.
    private record Found(boolean isTeam, Optional<LeadCourse> lead, boolean isProject)
            implements AttractionCheck.Known {
        static final Found NOTHING = new Found(false, Optional.empty(), false);

        @Override
        public boolean team(String id) {
            return isTeam;
        }

        @Override
        public Optional<LeadCourse> findLead(String id) {
            return lead;
        }

        @Override
        public boolean project(String id) {
            return isProject;
        }
    }

    private static LeadCourse course(LeadStated stated) {
        Recorded<AttractionEntry> recorded = Recorded.ahead(0, "", List.of(), stated);
        return AttractionBook.of(List.of(recorded)).findLead(stated.lead()).orElseThrow();
    }

    private Optional<LeadCourse> lead(String id) throws SQLException {
        return id.isEmpty()
                ? Optional.empty()
                : AttractionBook.of(passing.of(LEAD + id)).findLead(id);
    }

    private boolean isTeam(String id) throws SQLException {
        return !passing.of(TEAM + id).isEmpty();
    }

    private boolean isProject(String id) throws SQLException {
        return projects.contains(id) || statements.finds("SELECT 1 FROM project WHERE subject = ?", id);
    }
}
