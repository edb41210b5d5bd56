package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What programs sign in with on behalf of an account: an ordinary table beside the journal. Of the token itself only
/// the hash is kept.
public final class ApiTokens {
    /// How many that are good an account may have.
    public static final int MOST = 20;

    private static final String COLUMNS =
            "id, account, name, scopes, hash, created_at, expires_at, used_at, revoked_at";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM api_token ";

    private final Database database;

    /// The tokens of a store.
    public ApiTokens(Database database) {
        this.database = database;
    }

    /// One token.
    ///
    /// @param account opaque id of its owner
    /// @param name what its owner calls it
    /// @param scopes the words of its scopes, with blanks between
    /// @param hash SHA-256 of the token in hex
    /// @param createdAt microseconds since 1970
    /// @param expiresAt from when it is good no more, microseconds since 1970
    /// @param usedAt about when it was used last, microseconds since 1970; 0 when it never was
    /// @param revokedAt when it was revoked, microseconds since 1970; 0 while it is not
    public record Token(
            String id,
            String account,
            String name,
            String scopes,
            String hash,
            long createdAt,
            long expiresAt,
            long usedAt,
            long revokedAt) {
        /// Whether it is good at a moment, in microseconds since 1970.
        public boolean isGood(long at) {
            return revokedAt == 0 && at < expiresAt;
        }
    }

    /// Keeps a new token.
    ///
    /// @return false when its account has as many good ones as it may
    public boolean add(Token token) {
        return database.write("keep a token", statements -> {
            long good = statements.whole(
                    0,
                    "SELECT COUNT(*) FROM api_token WHERE account = ? AND revoked_at = 0 AND expires_at > ?",
                    token.account(),
                    token.createdAt());
            if (good >= MOST) {
                return false;
            }
            statements.run(
                    "INSERT INTO api_token (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    token.id(),
                    token.account(),
                    token.name(),
                    token.scopes(),
                    token.hash(),
                    token.createdAt(),
                    token.expiresAt(),
                    token.usedAt(),
                    token.revokedAt());
            return true;
        });
    }

    /// The token of a hash.
    public Optional<Token> find(String hash) {
        return all("WHERE hash = ?", hash).stream().findFirst();
    }

    /// The tokens of an account, the newest first.
    public List<Token> allOf(String account) {
        return all("WHERE account = ? ORDER BY created_at DESC, id", account);
    }

    private List<Token> all(String condition, String value) {
        return database.read("read tokens", statements -> {
            List<Token> all = new ArrayList<>();
            try (ResultSet row = statements.of(SELECT + condition, value).executeQuery()) {
                while (row.next()) {
                    all.add(read(row));
                }
            }
            return all;
        });
    }

    private static Token read(ResultSet row) throws SQLException {
        return new Token(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9));
    }

    /// Notes that a token was used.
    public void noteUse(String id, long at) {
        database.write(
                "note the use of a token",
                statements -> statements.run("UPDATE api_token SET used_at = ? WHERE id = ?", at, id));
    }

    /// Ends a token of an account for good; nothing happens when it is none of its, or was revoked before.
    public void revoke(String account, String id, long at) {
        database.write(
                "revoke a token",
                statements -> statements.run(
                        "UPDATE api_token SET revoked_at = ? WHERE id = ? AND account = ? AND revoked_at = 0",
                        at,
                        id,
                        account));
    }
}
