package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Rejection;

/// What stands of the subjects of a room while an act is checked, and what the same act records of them before: each is
/// read once.
///
/// @param <E> the entries of the room
final class Passing<E> {
    private final SubjectTable<E> table;
    private final Statements statements;
    private final Map<String, List<Recorded<E>>> read = new HashMap<>();

    Passing(SubjectTable<E> table, Statements statements) {
        this.table = table;
        this.statements = statements;
    }

    /// What stands of a subject; what the act goes on to record of it is added to it.
    List<Recorded<E>> of(String subject) throws SQLException {
        List<Recorded<E>> found = read.get(subject);
        if (found == null) {
            found = new ArrayList<>(table.passing(statements, subject));
            read.put(subject, found);
        }
        return found;
    }

    /// Why an entry of such a room must not take the place of another; nothing when it does not mean to.
    static List<Rejection> refuseCorrection(Draft draft) {
        return draft.corrects().isEmpty()
                ? List.of()
                : List.of(new Rejection(
                        "lead-entry-not-correctable",
                        "corrects",
                        draft.corrects(),
                        "it takes no entry's place; state it anew, or take the entry back."));
    }
}
