package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.parks.ParkBook.Recorded;
import org.tworivers.core.parks.ParkCheck;
import org.tworivers.core.parks.ParksEntry;
import org.tworivers.core.parks.ParksEntry.QuotaMoved;
import org.tworivers.core.shared.Rejection;

/// Holds what is to be recorded of parks against what is known of the same park, and against what the same act records
/// before.
final class ParkChecks {
    private final Statements statements;
    private final Map<String, List<Recorded>> read = new HashMap<>();

    ParkChecks(Statements statements) {
        this.statements = statements;
    }

    /// @param sequence the place it would get
    List<Rejection> check(ParksEntry entry, String corrects, long sequence) throws SQLException {
        if (entry instanceof QuotaMoved && !corrects.isEmpty()) {
            return List.of(new Rejection(
                    "quota-not-correctable",
                    "corrects",
                    corrects,
                    "a move of a quota takes no entry's place; record a move that undoes it."));
        }
        List<Recorded> known = read.get(entry.subject());
        if (known == null) {
            known = new ArrayList<>(ParkBooks.passing(statements, entry.subject()));
            read.put(entry.subject(), known);
        }
        List<Rejection> found = ParkCheck.check(entry, ParkBook.of(known));
        if (found.isEmpty()) {
            known.add(new Recorded(sequence, "", List.of(), entry));
        }
        return found;
    }
}
