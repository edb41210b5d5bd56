package org.tworivers.app.store;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.tworivers.core.journal.Chain;

/// The secret addresses under which calendars ask for bookings: an ordinary table beside the journal.
///
/// A secret is kept as it is and not as its hash, since its owner is shown it again. It opens one calendar and no page.
/// A new one takes its place: the old opens nothing any more.
public final class BookingFeeds {
    private static final int BYTES = 20;
    private static final String MAKE = "INSERT INTO booking_feed (kind, subject, secret, made_at) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (kind, subject) DO UPDATE SET secret = excluded.secret, made_at = excluded.made_at";

    private final Database database;
    private final RandomGenerator random;

    /// The feeds of a store.
    ///
    /// @param random makes them unguessable
    public BookingFeeds(Database database, RandomGenerator random) {
        this.database = database;
        this.random = random;
    }

    /// Whose bookings a secret opens; nothing when it opens none, or none any more.
    public Optional<JdbcInstruments.Subject> find(String secret) {
        return database.read("read a feed", statements -> {
            try (ResultSet row = statements
                    .of("SELECT kind, subject FROM booking_feed WHERE secret = ?", secret)
                    .executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new JdbcInstruments.Subject(row.getString(1).equals(kind(true)), row.getString(2)))
                        : Optional.empty();
            }
        });
    }

    /// The secret of a subject; empty when it has none yet.
    public String secretOf(JdbcInstruments.Subject of) {
        return database.read(
                "read a feed",
                statements -> statements.text(
                        "SELECT secret FROM booking_feed WHERE kind = ? AND subject = ?",
                        kind(of.isInstrument()),
                        of.id()));
    }

    /// Makes a new secret; the one before opens nothing from now on.
    public String rotate(JdbcInstruments.Subject of, Instant now) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        database.write(
                "make a feed",
                statements -> statements.run(MAKE, kind(of.isInstrument()), of.id(), secret, Chain.micros(now)));
        return secret;
    }

    private static String kind(boolean isInstrument) {
        return isInstrument ? "instrument" : "holder";
    }
}
