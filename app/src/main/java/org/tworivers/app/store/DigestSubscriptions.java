package org.tworivers.app.store;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who wants a letter about what waits for them, and the day on which they were last told: an ordinary table beside the
/// journal.
public final class DigestSubscriptions {
    private static final String COLUMNS = "account, rhythm, language, told, refused, address";

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
    }

    /// All of them, by account.
    public List<Subscription> all() {
        return database.read("read who wants letters", statements -> {
            List<Subscription> all = new ArrayList<>();
            try (ResultSet row = statements
                    .of("SELECT " + COLUMNS + " FROM digest_subscription ORDER BY account")
                    .executeQuery()) {
                while (row.next()) {
                    all.add(new Subscription(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            LocalDate.parse(row.getString(4)),
                            row.getInt(5) != 0,
                            row.getString(6)));
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
            statements.run("DELETE FROM digest_subscription WHERE account = ?", wanted.account());
            return statements.run(
                    "INSERT INTO digest_subscription (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)",
                    wanted.account(),
                    wanted.rhythm(),
                    wanted.language(),
                    wanted.told().toString(),
                    wanted.refused() ? 1 : 0,
                    wanted.address());
        });
    }

    /// Drops that of an account.
    public void drop(String account) {
        database.write(
                "drop who wants letters",
                statements -> statements.run("DELETE FROM digest_subscription WHERE account = ?", account));
    }

    /// Puts one in place of another of the same account, when that still stands as it was read.
    ///
    /// @return false when somebody else was quicker
    public boolean replace(Subscription before, Subscription after) {
        return before.equals(after)
                || database.write(
                        "note who was told",
                        statements -> statements.run(
                                        "UPDATE digest_subscription SET rhythm = ?, language = ?, told = ?, refused = ?,"
                                                + " address = ? WHERE account = ? AND rhythm = ? AND language = ?"
                                                + " AND told = ? AND refused = ? AND address = ?",
                                        after.rhythm(),
                                        after.language(),
                                        after.told().toString(),
                                        after.refused() ? 1 : 0,
                                        after.address(),
                                        before.account(),
                                        before.rhythm(),
                                        before.language(),
                                        before.told().toString(),
                                        before.refused() ? 1 : 0,
                                        before.address())
                                == 1);
    }
}
