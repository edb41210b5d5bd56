package org.tworivers.app.store;

import java.sql.ResultSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.core.agreements.Agreement;
import org.tworivers.core.agreements.AgreementBook;
import org.tworivers.core.agreements.Agreements;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.shared.Day;

/// The agreements on a database.
public final class JdbcAgreements implements Agreements {
    private static final String AS_KNOWN = "SELECT id, names, signed, base_date, assumption FROM agreement"
            + " WHERE known_from <= ? AND known_until > ? ORDER BY entry";

    private final Database database;

    /// The agreements of a store.
    public JdbcAgreements(Database database) {
        this.database = database;
    }

    @Override
    public List<Agreement> all(long sequence) {
        return database.read("read agreements", statements -> {
            Map<String, Agreement> byId = new HashMap<>();
            try (ResultSet row = statements.of(AS_KNOWN, sequence, sequence).executeQuery()) {
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
            }
            return byId.values().stream()
                    .sorted(Comparator.comparing(Agreement::baseDate).thenComparing(Agreement::id))
                    .toList();
        });
    }

    @Override
    public AgreementBook book(String agreement, long sequence, Audience reader) {
        return database.read(
                "read an agreement",
                statements -> AgreementBook.of(
                        AgreementRows.read(statements, AgreementsProjection.AGREEMENT + agreement, sequence, reader)));
    }
}
