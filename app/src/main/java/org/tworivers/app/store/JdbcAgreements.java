package org.tworivers.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.core.agreements.Agreement;
import org.tworivers.core.agreements.Agreements;
import org.tworivers.core.shared.Day;

/// The agreements on a database.
public final class JdbcAgreements implements Agreements {
    private final Database database;

    /// The agreements of a store.
    public JdbcAgreements(Database database) {
        this.database = database;
    }

    @Override
    public List<Agreement> all(long sequence) {
        Map<String, Agreement> byId = new HashMap<>();
        try (PreparedStatement query = database.reader()
                        .prepareStatement("SELECT id, names, signed, base_date, assumption FROM agreement"
                                + " WHERE known_from <= ? AND known_until > ? ORDER BY entry");
                ResultSet row = SqlText.set(query, sequence, sequence).executeQuery()) {
            while (row.next()) {
                byId.put(
                        row.getString(1),
                        new Agreement(
                                row.getString(1),
                                JdbcRegister.names(row.getString(2)),
                                Day.parse(row.getString(3)),
                                Day.parse(row.getString(4)),
                                row.getString(5)));
            }
        } catch (SQLException broken) {
            throw new StoreException("cannot read agreements from " + database.file(), broken);
        }
        return byId.values().stream()
                .sorted(Comparator.comparing(Agreement::baseDate).thenComparing(Agreement::id))
                .toList();
    }
}
