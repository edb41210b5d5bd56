package org.tworivers.app.store;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Makes a store's tables, and brings older ones to this program's schema: the same steps for every kind of store, with
/// the few words that differ filled in.
final class Migrations {
    /// The schema of this program.
    static final int VERSION = 21;

    private static final String SHARED = "classpath:org/tworivers/app/store/migration";
    /// What is done after each step, on a server alone.
    private static final String ON_SERVER = "classpath:org/tworivers/app/store/postgresql";

    private final List<String> locations;
    private final Map<String, String> words;

    private Migrations(List<String> locations, Map<String, String> words) {
        this.locations = locations;
        this.words = words;
    }

    static Migrations ofFile() {
        return new Migrations(
                List.of(SHARED),
                Map.of("sequence_type", "INTEGER", "by_primary_key", " WITHOUT ROWID", "bytes_type", "BLOB"));
    }

    static Migrations ofServer() {
        return new Migrations(
                List.of(SHARED, ON_SERVER),
                Map.of("sequence_type", "BIGINT", "by_primary_key", "", "bytes_type", "BYTEA"));
    }

    /// @param place where the store lies, for messages
    void run(DataSource source, String place) {
        try {
            Flyway.configure()
                    .dataSource(source)
                    .loggers("slf4j")
                    .locations(locations.toArray(String[]::new))
                    .javaMigrations(new DeadlineFacts())
                    .placeholders(words)
                    .load()
                    .migrate();
        } catch (FlywayException broken) {
            throw StoreException.because(
                    broken, "cannot-migrate", "cannot bring the store " + place + " to schema " + VERSION, place);
        }
    }

    /// Why a store of a newer program is refused.
    static StoreException newer(String place, int version) {
        return StoreException.of(
                "newer",
                "the store " + place + " has schema " + version + ", newer than this program's " + VERSION
                        + ". Use the newer program.",
                place);
    }
}
