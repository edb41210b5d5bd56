package org.tworivers.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// The papers behind facts, byte by byte: an ordinary table beside the journal, which holds the hash of each. A
/// backup of the store holds them too.
public final class EvidenceFiles {
    private static final String KEEP = "INSERT INTO evidence_file (hash, form, size, named, kept_at, content)"
            + " VALUES (?, ?, ?, 0, ?, ?) ON CONFLICT (hash) DO UPDATE SET kept_at = excluded.kept_at";
    /// What an entry names is never swept, also when the program ended before it could mark it.
    private static final String SWEEP = "DELETE FROM evidence_file WHERE named = 0 AND kept_at < ?"
            + " AND NOT EXISTS (SELECT 1 FROM journal_entry j WHERE j.evidence LIKE '%' || evidence_file.hash || '%')";

    private static final String WAITING =
            "SELECT COALESCE(SUM(size), 0) FROM evidence_file WHERE named = 0 AND hash <> ?";

    /// How many bytes may lie here that no entry names yet: whoever sends forms that are refused fills no disk.
    private static final long MOST_WAITING = 512L << 20;

    private final Database database;

    /// The papers of a store.
    public EvidenceFiles(Database database) {
        this.database = database;
    }

    /// What is known of a paper beside its bytes.
    ///
    /// @param form the word of its form, such as `pdf`
    /// @param size how many bytes
    public record Kept(String form, long size) {}

    /// A paper with its bytes.
    public static final class Paper {
        private final String form;
        private final byte[] bytes;

        /// @param form the word of its form, such as `pdf`
        public Paper(String form, byte[] bytes) {
            this.form = form;
            this.bytes = bytes.clone();
        }

        /// The word of its form.
        public String form() {
            return form;
        }

        /// Its bytes.
        public byte[] bytes() {
            return bytes.clone();
        }

        private int size() {
            return bytes.length;
        }
    }

    /// Keeps a paper until [#name] says that an entry names it; the same paper is kept once.
    ///
    /// @param hash SHA-256 of the bytes in hex
    /// @param at now, microseconds since 1970
    /// @param sweptBefore what was kept before and is named by no entry goes
    /// @return false when as much waits for an entry already as may
    public boolean keep(String hash, Paper paper, long at, long sweptBefore) {
        return database.write("keep a paper", statements -> {
            statements.run(SWEEP, sweptBefore);
            long waiting = statements.whole(0, WAITING, hash);
            if (waiting + paper.size() > MOST_WAITING) {
                return false;
            }
            try (PreparedStatement keep = statements.connection().prepareStatement(KEEP)) {
                SqlText.set(keep, hash, paper.form(), (long) paper.size(), at);
                keep.setBytes(5, paper.bytes);
                keep.executeUpdate();
                return true;
            }
        });
    }

    /// An entry names a paper: it stays.
    public void name(String hash) {
        database.write(
                "keep a paper",
                statements -> statements.run("UPDATE evidence_file SET named = 1 WHERE hash = ?", hash));
    }

    /// What is known of a paper; nothing when its bytes are not here, as for a journal from elsewhere.
    public Optional<Kept> find(String hash) {
        return database.read("read a paper", statements -> {
            try (ResultSet row = statements
                    .of("SELECT form, size FROM evidence_file WHERE hash = ?", hash)
                    .executeQuery()) {
                return row.next() ? Optional.of(new Kept(row.getString(1), row.getLong(2))) : Optional.empty();
            }
        });
    }

    /// A paper with its bytes.
    public Optional<Paper> read(String hash) {
        return database.snapshot("read a paper", statements -> {
            try (PreparedStatement query = statements
                    .connection()
                    .prepareStatement("SELECT form, content FROM evidence_file WHERE hash = ?")) {
                SqlText.set(query, hash);
                return read(query);
            }
        });
    }

    private static Optional<Paper> read(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(new Paper(row.getString(1), row.getBytes(2))) : Optional.empty();
        }
    }
}
