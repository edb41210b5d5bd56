package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.parks.ParkCheck;
import org.tworivers.core.parks.ParksEntry;
import org.tworivers.core.parks.ParksEntry.QuotaMoved;
import org.tworivers.core.parks.ParksEntry.YearStated;
import org.tworivers.core.shared.Rejection;

/// Holds what is to be recorded of parks against what is known of the same park, and against what the same act records
/// before.
final class ParkChecks {
    private final Statements statements;
    private final Map<String, List<Recorded<ParksEntry>>> read = new HashMap<>();

    ParkChecks(Statements statements) {
        this.statements = statements;
    }

    /// @param sequence the place it would get
    List<Rejection> check(ParksEntry entry, Draft draft, long sequence) throws SQLException {
        String corrects = draft.corrects();
        if (entry instanceof YearStated && draft.evidence().isEmpty()) {
            return List.of(new Rejection(
                    "park-year-unproven", "evidence-number", "", "name what proves it, such as a statistical report."));
        }
        if (entry instanceof QuotaMoved && !corrects.isEmpty()) {
            return List.of(new Rejection(
                    "quota-not-correctable",
                    "corrects",
                    corrects,
                    "a move of a quota takes no entry's place; record a move that undoes it."));
        }
        List<Recorded<ParksEntry>> known = new ArrayList<>();
        for (String subject : entry.concerns()) {
            known.addAll(known(subject));
        }
        List<Rejection> found = ParkCheck.check(entry, ParkBook.of(known));
        if (found.isEmpty()) {
            known(entry.subject()).add(Recorded.ahead(sequence, "", List.of(), entry));
        }
        return found;
    }

    private List<Recorded<ParksEntry>> known(String subject) throws SQLException {
        List<Recorded<ParksEntry>> known = read.get(subject);
        if (known == null) {
            known = new ArrayList<>(SubjectTable.PARKS.passing(statements, subject));
            read.put(subject, known);
        }
        return known;
    }
}
