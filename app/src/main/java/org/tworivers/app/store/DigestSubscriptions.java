package org.tworivers.app.store;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who wants a letter about what waits for them, and the day on which they were last told. Kept in the table of saved
/// views, of which a digest is one that comes by mail, under an owner that no account has.
public final class DigestSubscriptions {
    private static final String OWNER = "letters";
    private static final int PARTS = 5;

    private final Database database;

    /// Those of a store.
    public DigestSubscriptions(Database database) {
        this.database = database;
    }

    /// One of them.
    ///
    /// @param account id of the account
    /// @param rhythm the word of how often
    /// @param language of the letter, `zh` or `en`
    /// @param told the last day on which it was looked at; [LocalDate#EPOCH] for never
    /// @param refused whether the address did not take the last letter
    /// @param address where letters go, without a space
    public record Subscription(
            String account, String rhythm, String language, LocalDate told, boolean refused, String address) {
        /// The same, told on a day.
        public Subscription withTold(LocalDate day) {
            return new Subscription(account, rhythm, language, day, refused, address);
        }

        /// The same, and whether the last letter was refused.
        public Subscription withRefused(boolean wasRefused) {
            return new Subscription(account, rhythm, language, told, wasRefused, address);
        }

        private String text() {
            return String.join(" ", rhythm, language, told.toString(), refused ? "refused" : "taken", address);
        }

        private static Subscription read(String account, String text) {
            String[] parts = text.split(" ", PARTS);
            return new Subscription(
                    account, parts[0], parts[1], LocalDate.parse(parts[2]), parts[3].equals("refused"), parts[4]);
        }
    }

    /// All of them, by account.
    public List<Subscription> all() {
        return database.read("read who wants letters", statements -> {
            List<Subscription> all = new ArrayList<>();
            try (ResultSet row = statements
                    .of("SELECT name, address FROM saved_view WHERE account = ? ORDER BY name", OWNER)
                    .executeQuery()) {
                while (row.next()) {
                    all.add(Subscription.read(row.getString(1), row.getString(2)));
                }
            }
            return all;
        });
    }

    /// That of an account.
    public Optional<Subscription> find(String account) {
        return all().stream().filter(each -> each.account().equals(account)).findFirst();
    }

    /// Keeps one, in place of that of the same account.
    public void keep(Subscription wanted) {
        database.write("keep who wants letters", statements -> {
            statements.run("DELETE FROM saved_view WHERE account = ? AND name = ?", OWNER, wanted.account());
            return statements.run(
                    "INSERT INTO saved_view (account, name, address) VALUES (?, ?, ?)",
                    OWNER,
                    wanted.account(),
                    wanted.text());
        });
    }

    /// Drops that of an account.
    public void drop(String account) {
        database.write(
                "drop who wants letters",
                statements -> statements.run("DELETE FROM saved_view WHERE account = ? AND name = ?", OWNER, account));
    }

    /// Puts one in place of another, when that still stands as it was read.
    ///
    /// @return false when somebody else was quicker
    public boolean replace(Subscription before, Subscription after) {
        return before.equals(after)
                || database.write(
                        "note who was told",
                        statements -> statements.run(
                                        "UPDATE saved_view SET address = ? WHERE account = ? AND name = ?"
                                                + " AND address = ?",
                                        after.text(),
                                        OWNER,
                                        before.account(),
                                        before.text())
                                == 1);
    }
}
