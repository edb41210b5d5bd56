package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.CooperationKind;
import org.tworivers.core.research.JointInstitute;
import org.tworivers.core.research.JointProject;
import org.tworivers.core.research.Participant;
import org.tworivers.core.research.ResearchBook;
import org.tworivers.core.research.ResearchCheck;
import org.tworivers.core.research.ResearchEntry;
import org.tworivers.core.research.ResearchEntry.CooperationStated;
import org.tworivers.core.research.ResearchEntry.PostingMade;
import org.tworivers.core.research.ResearchEntry.PostingTaken;
import org.tworivers.core.research.ResearchEntry.TechnologyStated;
import org.tworivers.core.research.ResearchEntry.UnitsCounted;
import org.tworivers.core.research.Technology;
import org.tworivers.core.research.TechnologyContract;
import org.tworivers.core.shared.Rejection;

/// Holds what is to be recorded of the research network against what stands, and against what the same act records
/// before.
final class ResearchChecks {
    private static final String STATED = "SELECT 1 FROM organisation WHERE id = ? AND known_until = " + Intervals.OPEN;
    private static final String OWN = "SELECT organisation FROM account WHERE id = ?";

    private final Statements statements;
    private final Passing<ResearchEntry> passing;
    private final Set<String> organisations = new HashSet<>();

    ResearchChecks(Statements statements) {
        this.statements = statements;
        passing = new Passing<>(SubjectTable.RESEARCH, statements);
    }

    /// Takes note of an organisation that the same act states.
    void follow(OrganisationStated stated) {
        organisations.add(stated.id());
    }

    /// @param recorder opaque id of who records
    /// @param sequence the place it would get
    List<Rejection> check(ResearchEntry entry, Draft draft, String recorder, long sequence) throws SQLException {
        List<Rejection> correction = Passing.refuseCorrection(draft);
        if (!correction.isEmpty()) {
            return correction;
        }
        List<Rejection> found = ResearchCheck.check(entry, draft.evidence(), known(entry, recorder));
        if (found.isEmpty()) {
            passing.of(entry.subject()).add(Recorded.ahead(sequence, recorder, draft.evidence(), entry));
        }
        return found;
    }

    /// What an entry refers to, looked up before it is checked.
    ///
    /// @param own id that stands for the organisation of who records; empty for the office
    private record Found(ResearchBook book, Set<String> organisations, String recorder, String own, Judgements judged)
            implements ResearchCheck.Known {
        @Override
        public boolean organisation(String id) {
            return organisations.contains(id);
        }

        @Override
        public boolean ofOffice() {
            return own.isEmpty();
        }

        @Override
        public boolean speaksFor(String organisation) {
            return !own.isEmpty() && judged.survivor(organisation).equals(own);
        }
    }

    private Found known(ResearchEntry entry, String recorder) throws SQLException {
        List<Recorded<ResearchEntry>> all = new ArrayList<>(passing.of(entry.subject()));
        for (String subject : referred(entry)) {
            if (!subject.equals(entry.subject())) {
                all.addAll(passing.of(subject));
            }
        }
        Set<String> stated = new HashSet<>();
        for (String id : named(entry).toList()) {
            if (organisations.contains(id) || statements.finds(STATED, id)) {
                stated.add(id);
            }
        }
        Judgements judged = JudgementRows.standing(statements);
        String own =
                statements.finds("SELECT 1 FROM account WHERE id = ?", recorder) ? statements.text(OWN, recorder) : "";
        return new Found(ResearchBook.of(all), stated, recorder, own.isEmpty() ? "" : judged.survivor(own), judged);
    }

    private static Stream<String> named(ResearchEntry entry) {
        return switch (entry) {
            case CooperationStated(JointInstitute institute) ->
                Stream.concat(
                        Stream.of(institute.organisation()),
                        institute.participants().stream().map(Participant::organisation));
            case CooperationStated(Cooperation stated) ->
                stated.participants().stream().map(Participant::organisation);
            case UnitsCounted counted -> counted.count().organisations().stream();
            case PostingMade made -> Stream.of(made.posting().organisation());
            case TechnologyStated(Technology stated) -> Stream.of(stated.organisation(), stated.origin());
            default -> Stream.empty();
        };
    }

    private static List<String> referred(ResearchEntry entry) {
        return switch (entry) {
            case CooperationStated(JointProject project) ->
                List.of("posting:" + project.need(), "posting:" + project.offer());
            case CooperationStated(TechnologyContract contract) -> List.of(project(contract.project()));
            case PostingTaken taken -> List.of(project(taken.project()));
            case TechnologyStated stated -> List.of(stated.technology().cooperation());
            default -> List.of();
        };
    }

    private static String project(String id) {
        return Cooperation.subject(CooperationKind.PROJECT, id);
    }
}
