package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.register.RegisterEntry.PersonStated;
import org.tworivers.core.results.ResultsBook;
import org.tworivers.core.shared.Rejection;
import org.tworivers.core.talent.Deliverable;
import org.tworivers.core.talent.TalentAgreement;
import org.tworivers.core.talent.TalentBook;
import org.tworivers.core.talent.TalentCheck;
import org.tworivers.core.talent.TalentCourse;
import org.tworivers.core.talent.TalentEntry;
import org.tworivers.core.talent.TalentEntry.AgreementMade;

/// Holds what is to be recorded of talent agreements against what stands, and against what the same act records before.
final class TalentChecks {
    private static final String PERSON = "person:";
    private static final String ORGANISATION = "organisation:";
    private static final String RESULT = "result:";

    private final Statements statements;
    private final Passing<TalentEntry> passing;
    private final Set<String> persons = new HashSet<>();

    TalentChecks(Statements statements) {
        this.statements = statements;
        passing = new Passing<>(SubjectTable.TALENT, statements);
    }

    /// The same act states a person before.
    void follow(PersonStated stated) {
        persons.add(stated.id());
    }

    /// @param sequence the place it would get
    List<Rejection> check(TalentEntry entry, Draft draft, long sequence) throws SQLException {
        List<Rejection> correction = Passing.refuseCorrection(draft);
        if (!correction.isEmpty()) {
            return correction;
        }
        List<Rejection> found = TalentCheck.check(entry, draft.evidence(), known(entry));
        if (found.isEmpty()) {
            passing.of(entry.subject()).add(Recorded.ahead(sequence, "", draft.evidence(), entry));
        }
        return found;
    }

    private TalentCheck.Known known(TalentEntry entry) throws SQLException {
        Optional<TalentCourse> course =
                TalentBook.of(passing.of(entry.subject())).findAgreement(entry.agreement());
        Set<String> known = new HashSet<>();
        if (entry instanceof AgreementMade(TalentAgreement made, var day)) {
            if (persons.contains(made.person()) || isOpen("person", made.person())) {
                known.add(PERSON + made.person());
            }
            for (String organisation : List.of(made.home(), made.host())) {
                if (isOpen("organisation", organisation)) {
                    known.add(ORGANISATION + organisation);
                }
            }
            for (Deliverable each : made.deliverables()) {
                if (ResultsBook.of(SubjectTable.RESULTS.passing(statements, RESULT + each.result()))
                        .findResult(each.result())
                        .isPresent()) {
                    known.add(RESULT + each.result());
                }
            }
        }
        return new Found(course, known);
    }

    private boolean isOpen(String table, String id) throws SQLException {
        return statements.finds("SELECT 1 FROM " + table + " WHERE id = ? AND known_until = " + Intervals.OPEN, id);
    }

    /// What an entry refers to, looked up before it is checked.
    ///
    /// @param known what is on record, as `kind:id`
    private record Found(Optional<TalentCourse> findAgreement, Set<String> known) implements TalentCheck.Known {
        @Override
        public boolean isPerson(String id) {
            return known.contains(PERSON + id);
        }

        @Override
        public boolean isOrganisation(String id) {
            return known.contains(ORGANISATION + id);
        }

        @Override
        public boolean isResult(String id) {
            return known.contains(RESULT + id);
        }
    }
}
