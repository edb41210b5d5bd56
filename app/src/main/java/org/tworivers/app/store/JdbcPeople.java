package org.tworivers.app.store;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.register.People;
import org.tworivers.core.register.PersonDetails;

/// The people on a database.
public final class JdbcPeople implements People {
    private static final String FIND = "SELECT p.organisation, p.role, c.content FROM person p"
            + " LEFT JOIN personal c ON c.commitment = p.commitment WHERE p.id = ? AND p.known_until = "
            + Intervals.OPEN + " ORDER BY p.entry DESC";
    private static final String COMMITMENTS =
            "SELECT commitment FROM person WHERE id = ? GROUP BY commitment ORDER BY MIN(entry)";

    private final Database database;

    /// The people of a store.
    public JdbcPeople(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Person> findPerson(String id) {
        return database.read("read people", statements -> {
            try (ResultSet row = statements.of(FIND, id).executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                String content = row.getString(3);
                PersonDetails details =
                        content == null || content.isEmpty() ? PersonDetails.ERASED : PersonDetails.parse(content);
                return Optional.of(new Person(id, row.getString(1), row.getString(2), details));
            }
        });
    }

    @Override
    public List<String> allCommitments(String id) {
        return database.read("read people", statements -> {
            List<String> commitments = new ArrayList<>();
            try (ResultSet row = statements.of(COMMITMENTS, id).executeQuery()) {
                while (row.next()) {
                    commitments.add(row.getString(1));
                }
            }
            return commitments;
        });
    }
}
