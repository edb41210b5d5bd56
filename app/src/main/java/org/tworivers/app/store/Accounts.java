package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who may sign in: an ordinary table beside the journal.
public final class Accounts {
    private static final String COLUMNS =
            "id, name, role, place, password, must_change, expires_at, failures, locked_until, closed, sector, organisation";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM account ";

    private final Database database;

    /// The accounts of a store.
    public Accounts(Database database) {
        this.database = database;
    }

    /// One account.
    ///
    /// @param id opaque; it stands as the recorder in the journal
    /// @param name what is typed to sign in
    /// @param role the stable word of the role
    /// @param place `scheme:code` of the place that an account of a place is for; empty for the others
    /// @param password the hash, with its parameters in it
    /// @param mustChange whether the password must be changed before anything else
    /// @param expiresAt until when the password is good, microseconds since 1970; 0 for ever
    /// @param failures wrong passwords since the last right one
    /// @param lockedUntil until when nobody signs in with it, microseconds since 1970; 0 when it is not locked
    /// @param closed whether it is closed for good
    /// @param sector `scheme:code` of the sector that a sector officer is for; empty for the others, or while unset
    /// @param organisation the id of the organisation that a firm's own account is for; empty for the others
    public record Account(
            String id,
            String name,
            String role,
            String place,
            String password,
            boolean mustChange,
            long expiresAt,
            int failures,
            long lockedUntil,
            boolean closed,
            String sector,
            String organisation) {}

    /// Opens an account.
    ///
    /// @return false when there is one of that name
    public boolean open(Account account) {
        return database.write("open an account", statements -> {
            if (statements.finds("SELECT 1 FROM account WHERE name = ?", account.name())) {
                return false;
            }
            statements.run(
                    "INSERT INTO account (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    account.id(),
                    account.name(),
                    account.role(),
                    account.place(),
                    account.password(),
                    account.mustChange() ? 1 : 0,
                    account.expiresAt(),
                    account.failures(),
                    account.lockedUntil(),
                    account.closed() ? 1 : 0,
                    account.sector(),
                    account.organisation());
            return true;
        });
    }

    /// The account of a name.
    public Optional<Account> findByName(String name) {
        return all("WHERE name = ?", name).stream().findFirst();
    }

    /// The account of an id.
    public Optional<Account> find(String id) {
        return all("WHERE id = ?", id).stream().findFirst();
    }

    /// All accounts, by name.
    public List<Account> all() {
        return all("ORDER BY name");
    }

    private List<Account> all(String condition, Object... values) {
        return database.read("read accounts", statements -> {
            List<Account> accounts = new ArrayList<>();
            try (ResultSet row = statements.of(SELECT + condition, values).executeQuery()) {
                while (row.next()) {
                    accounts.add(read(row));
                }
            }
            return accounts;
        });
    }

    private static Account read(ResultSet row) throws SQLException {
        return new Account(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6) != 0,
                row.getLong(7),
                row.getInt(8),
                row.getLong(9),
                row.getInt(10) != 0,
                row.getString(11),
                row.getString(12));
    }

    /// A new password; the account is unlocked by it.
    public void setPassword(String id, String password, boolean mustChange, long expiresAt) {
        database.write(
                "change a password",
                statements -> statements.run(
                        "UPDATE account SET password = ?, must_change = ?, expires_at = ?, failures = 0, locked_until = 0"
                                + " WHERE id = ?",
                        password,
                        mustChange ? 1 : 0,
                        expiresAt,
                        id));
    }

    /// Somebody signed in.
    public void noteSuccess(String id) {
        database.write(
                "note a sign-in",
                statements -> statements.run(
                        "UPDATE account SET failures = 0, locked_until = 0 WHERE id = ? AND failures > 0", id));
    }

    /// A wrong password was typed: from so many on, the account is locked for a while.
    public void noteFailure(String name, int mostFailures, long lockedUntil) {
        database.write(
                "note a refused sign-in",
                statements -> statements.run(
                        "UPDATE account SET failures = failures + 1,"
                                + " locked_until = CASE WHEN failures + 1 >= ? THEN ? ELSE locked_until END"
                                + " WHERE name = ?",
                        mostFailures,
                        lockedUntil,
                        name));
    }

    /// Says which sector an account is for.
    public void setSector(String id, String sector) {
        database.write(
                "set the sector of an account",
                statements -> statements.run("UPDATE account SET sector = ? WHERE id = ?", sector, id));
    }

    /// Closes an account for good, or opens it again.
    public void setClosed(String id, boolean closed) {
        database.write(
                "close an account",
                statements -> statements.run("UPDATE account SET closed = ? WHERE id = ?", closed ? 1 : 0, id));
    }
}
