package org.tworivers.app.store;

import java.sql.ResultSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// The people and programs that record, by the opaque id that stands in the journal. Names stay in the
/// store: an ordinary table beside the journal. Who records on a page is known by the account.
public final class Recorders {
    private static final String NAME =
            "SELECT name FROM recorder WHERE id = ?" + " UNION ALL SELECT name FROM account WHERE id = ?";

    private final Database database;

    /// The recorders of a store.
    public Recorders(Database database) {
        this.database = database;
    }

    /// The id of a recorder, made at first use.
    ///
    /// @param random makes new ids
    public String idOf(String name, RandomGenerator random) {
        String plain = name.strip();
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("recorder () must have a name. Maybe --recorder \"Li Hua\".");
        }
        String known = database.read(
                "read recorders", statements -> statements.text("SELECT id FROM recorder WHERE name = ?", plain));
        if (!known.isEmpty()) {
            return known;
        }
        return database.write("name a recorder", statements -> {
            statements.run(
                    "INSERT INTO recorder (id, name) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
                    "r-" + HexFormat.of().toHexDigits(random.nextLong()),
                    plain);
            return statements.text("SELECT id FROM recorder WHERE name = ?", plain);
        });
    }

    /// The name of a recorder; nothing when only the id is known, as in a journal from elsewhere.
    public Optional<String> findName(String id) {
        String name = database.read("read recorders", statements -> statements.text(NAME, id, id));
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /// The ids of everybody who is known by name, in the order of names.
    public SortedMap<String, String> idsByName() {
        return database.read("read recorders", statements -> {
            SortedMap<String, String> ids = new TreeMap<>();
            try (ResultSet row = statements.of("SELECT id, name FROM recorder").executeQuery()) {
                while (row.next()) {
                    ids.put(row.getString(2), row.getString(1));
                }
            }
            return ids;
        });
    }
}
