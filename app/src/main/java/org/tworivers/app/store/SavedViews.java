package org.tworivers.app.store;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

/// The lists that people keep under a name of their own: an ordinary table beside the journal.
public final class SavedViews {
    /// How many an account may keep.
    public static final int MOST = 50;

    private static final String FIND = "SELECT 1 FROM saved_view WHERE account = ? AND name = ?";

    private final Database database;

    /// The saved views of a store.
    public SavedViews(Database database) {
        this.database = database;
    }

    /// A list under a name.
    ///
    /// @param address where it is, from the server's root
    public record View(String name, String address) {}

    /// The views of an account, by name.
    public List<View> all(String account) {
        return database.read("read saved views", statements -> {
            List<View> all = new ArrayList<>();
            try (ResultSet row = statements
                    .of("SELECT name, address FROM saved_view WHERE account = ? ORDER BY name", account)
                    .executeQuery()) {
                while (row.next()) {
                    all.add(new View(row.getString(1), row.getString(2)));
                }
            }
            return all;
        });
    }

    /// Keeps a view, in place of one of the same name.
    ///
    /// @return false when the account keeps as many as it may
    public boolean keep(String account, View view) {
        return database.write("keep a view", statements -> {
            if (statements.finds(FIND, account, view.name())) {
                statements.run(
                        "UPDATE saved_view SET address = ? WHERE account = ? AND name = ?",
                        view.address(),
                        account,
                        view.name());
                return true;
            }
            if (statements.whole(0, "SELECT COUNT(*) FROM saved_view WHERE account = ?", account) >= MOST) {
                return false;
            }
            statements.run(
                    "INSERT INTO saved_view (account, name, address) VALUES (?, ?, ?)",
                    account,
                    view.name(),
                    view.address());
            return true;
        });
    }

    /// Drops a view of an account; nothing happens when there is none of that name.
    public void drop(String account, String name) {
        database.write("drop a view", statements -> {
            statements.run("DELETE FROM saved_view WHERE account = ? AND name = ?", account, name);
            return name;
        });
    }
}
