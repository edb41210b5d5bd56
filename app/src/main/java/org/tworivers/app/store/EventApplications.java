package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;

/// Who asked to take part in an event, until somebody decides: an ordinary table beside the journal, written by
/// strangers. Once decided, what was written is emptied; people's names do not stay in it.
public final class EventApplications {
    private static final int BYTES = 12;
    private static final String OPEN = "open";
    private static final String COLUMNS = "SELECT id, event, made_at, content FROM event_application";

    private final Database database;
    private final RandomGenerator random;

    /// The applications of a store.
    ///
    /// @param random makes ids that nobody guesses
    public EventApplications(Database database, RandomGenerator random) {
        this.database = database;
        this.random = random;
    }

    /// An application that nobody has decided about.
    ///
    /// @param fields what was written, by field
    public record Application(String id, String event, Instant at, Map<String, String> fields) {
        public Application {
            fields = Map.copyOf(fields);
        }
    }

    /// Keeps an application.
    ///
    /// @param most how many of an event may wait
    /// @return its id; nothing when too many wait already
    public Optional<String> add(String event, Map<String, String> fields, Instant now, int most) {
        return database.write("keep an application", statements -> {
            if (open(statements, event).size() >= most) {
                return Optional.empty();
            }
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            String id = HexFormat.of().formatHex(bytes);
            statements.run(
                    "INSERT INTO event_application (id, event, made_at, state, content) VALUES (?, ?, ?, ?, ?)",
                    id,
                    event,
                    Chain.micros(now),
                    OPEN,
                    CanonicalText.write(
                            Tree.fields().with("fields", Tree.ofTexts(fields)).build()));
            return Optional.of(id);
        });
    }

    /// Those of an event that wait, the first first.
    public List<Application> open(String event) {
        return database.read("read applications", statements -> open(statements, event));
    }

    private static List<Application> open(Statements statements, String event) throws SQLException {
        List<Application> open = new ArrayList<>();
        try (ResultSet row = statements
                .of(COLUMNS + " WHERE event = ? AND state = ? ORDER BY made_at, id", event, OPEN)
                .executeQuery()) {
            while (row.next()) {
                open.add(new Application(
                        row.getString(1),
                        row.getString(2),
                        Chain.instant(row.getLong(3)),
                        TreeReader.of(CanonicalText.parse(row.getString(4)), "").textsByName("fields")));
            }
        }
        return open;
    }

    /// One that waits.
    public Optional<Application> find(String event, String id) {
        return open(event).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// Notes that one was decided about, and empties what was written.
    public void decide(String event, String id, boolean admitted) {
        database.write("decide an application", statements -> {
            statements.run(
                    "UPDATE event_application SET state = ?, content = ? WHERE event = ? AND id = ? AND state = ?",
                    admitted ? "admitted" : "refused",
                    CanonicalText.write(Tree.empty()),
                    event,
                    id,
                    OPEN);
            return true;
        });
    }
}
