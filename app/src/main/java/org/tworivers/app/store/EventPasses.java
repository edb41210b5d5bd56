package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.tworivers.core.journal.Chain;

/// What opens the pages of one delegation of one event to whoever holds it: an ordinary table beside the journal.
///
/// A pass is kept as it is and not as its hash, since agendas that are printed again carry it. It opens one
/// delegation's wishes, agenda and outcomes until its day, no more.
public final class EventPasses {
    private static final int BYTES = 20;
    private static final String FIND =
            "SELECT event, delegation FROM event_pass WHERE secret = ? AND until > ? AND revoked = 0";
    private static final String OF_EVENT =
            "SELECT delegation, secret FROM event_pass WHERE event = ? AND until > ? AND revoked = 0 ORDER BY made_at";

    private final Database database;
    private final RandomGenerator random;

    /// The passes of a store.
    ///
    /// @param random makes them unguessable
    public EventPasses(Database database, RandomGenerator random) {
        this.database = database;
        this.random = random;
    }

    /// Whose pages a pass opens.
    public record Holder(String event, String delegation) {}

    /// Whose pages a pass opens now; nothing when it opens none, or none any more.
    public Optional<Holder> find(String secret, Instant now) {
        return database.read("read a pass", statements -> {
            try (ResultSet row = statements.of(FIND, secret, Chain.micros(now)).executeQuery()) {
                return row.next() ? Optional.of(new Holder(row.getString(1), row.getString(2))) : Optional.empty();
            }
        });
    }

    /// The passes of an event by delegation.
    public Map<String, String> all(String event, Instant now) {
        return database.read("read passes", statements -> all(statements, event, now));
    }

    private static Map<String, String> all(Statements statements, String event, Instant now) throws SQLException {
        Map<String, String> passes = new TreeMap<>();
        try (ResultSet row = statements.of(OF_EVENT, event, Chain.micros(now)).executeQuery()) {
            while (row.next()) {
                passes.put(row.getString(1), row.getString(2));
            }
        }
        return passes;
    }

    /// Makes passes for those delegations that have none.
    ///
    /// @return the passes of these delegations
    public Map<String, String> make(String event, Iterable<String> delegations, Instant now, Instant until) {
        return database.write("make passes", statements -> {
            Map<String, String> passes = all(statements, event, now);
            for (String delegation : delegations) {
                if (!passes.containsKey(delegation)) {
                    byte[] bytes = new byte[BYTES];
                    random.nextBytes(bytes);
                    String secret = HexFormat.of().formatHex(bytes);
                    statements.run(
                            "INSERT INTO event_pass (secret, event, delegation, made_at, until, revoked)"
                                    + " VALUES (?, ?, ?, ?, ?, 0)",
                            secret,
                            event,
                            delegation,
                            Chain.micros(now),
                            Chain.micros(until));
                    passes.put(delegation, secret);
                }
            }
            return passes;
        });
    }

    /// Closes the passes of a delegation: a new one has to be made.
    public void revoke(String event, String delegation) {
        database.write("revoke a pass", statements -> {
            statements.run("UPDATE event_pass SET revoked = 1 WHERE event = ? AND delegation = ?", event, delegation);
            return true;
        });
    }
}
