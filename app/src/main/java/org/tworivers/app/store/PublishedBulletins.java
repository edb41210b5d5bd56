package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bulletins that anybody may read, letter by letter as they were published: an ordinary table beside the
/// journal. What was published stays.
public final class PublishedBulletins {
    private static final String COLUMNS = "id, base, as_of, sequence, head, published_by, published_at";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM published_bulletin ";

    private final Database database;

    /// The published bulletins of a store.
    public PublishedBulletins(Database database) {
        this.database = database;
    }

    /// What is known of a published bulletin beside its text.
    ///
    /// @param id what its address ends in
    /// @param base first day of counting
    /// @param asOf last day
    /// @param sequence the entry of the journal up to which all was known
    /// @param head the hash of that entry
    /// @param publishedBy opaque id of the account that published it
    /// @param publishedAt when, microseconds since 1970
    public record Published(
            String id,
            LocalDate base,
            LocalDate asOf,
            long sequence,
            String head,
            String publishedBy,
            long publishedAt) {}

    /// The three texts of a bulletin; their bytes are UTF-8.
    ///
    /// @param chinese the page in Chinese
    /// @param english the page in English
    /// @param json the form for machines
    public record Texts(String chinese, String english, String json) {}

    /// Publishes a bulletin.
    ///
    /// @return false when there is one of that id, which then stays as it is
    public boolean publish(Published published, Texts texts) {
        return database.write("publish a bulletin", statements -> {
            if (statements.finds("SELECT 1 FROM published_bulletin WHERE id = ?", published.id())) {
                return false;
            }
            statements.run(
                    "INSERT INTO published_bulletin (" + COLUMNS + ", html_zh, html_en, json)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    published.id(),
                    published.base().toString(),
                    published.asOf().toString(),
                    published.sequence(),
                    published.head(),
                    published.publishedBy(),
                    published.publishedAt(),
                    texts.chinese(),
                    texts.english(),
                    texts.json());
            return true;
        });
    }

    /// All of them, the latest first.
    public List<Published> all() {
        return database.read("read published bulletins", statements -> {
            List<Published> all = new ArrayList<>();
            try (ResultSet row =
                    statements.of(SELECT + "ORDER BY published_at DESC, id").executeQuery()) {
                while (row.next()) {
                    all.add(read(row));
                }
            }
            return all;
        });
    }

    private static Published read(ResultSet row) throws SQLException {
        return new Published(
                row.getString(1),
                LocalDate.parse(row.getString(2)),
                LocalDate.parse(row.getString(3)),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getLong(7));
    }

    /// The texts of one.
    public Optional<Texts> findTexts(String id) {
        return database.read("read a published bulletin", statements -> {
            try (ResultSet row = statements
                    .of("SELECT html_zh, html_en, json FROM published_bulletin WHERE id = ?", id)
                    .executeQuery()) {
                return row.next()
                        ? Optional.of(new Texts(row.getString(1), row.getString(2), row.getString(3)))
                        : Optional.empty();
            }
        });
    }
}
