package org.tworivers.app.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.energy.EnergyEntry.ConsumptionStated;
import org.tworivers.core.shared.Code;

/// What is recorded of energy, on a database.
public final class JdbcEnergy {
    /// Of the same plant, process, carrier and month the latest stands.
    private static final String AS_KNOWN = "SELECT c.plant, c.place, c.process, c.carrier, c.month, c.amount, c.unit,"
            + " c.output FROM energy_consumption c WHERE c.known_from <= ? AND c.known_until > ? AND NOT EXISTS"
            + " (SELECT 1 FROM energy_consumption d WHERE d.plant = c.plant AND d.process = c.process"
            + " AND d.carrier = c.carrier AND d.month = c.month AND d.entry > c.entry"
            + " AND d.known_from <= ? AND d.known_until > ?)"
            + " ORDER BY c.plant, c.month DESC, c.process, c.carrier";

    private final Database database;

    /// Of a store.
    public JdbcEnergy(Database database) {
        this.database = database;
    }

    /// Consumption as known, by plant, the latest month first.
    ///
    /// @param sequence known until this entry
    public List<ConsumptionStated> consumption(long sequence) {
        return database.read("read consumption", statements -> {
            List<ConsumptionStated> all = new ArrayList<>();
            try (ResultSet row = statements
                    .of(AS_KNOWN, sequence, sequence, sequence, sequence)
                    .executeQuery()) {
                while (row.next()) {
                    String place = row.getString(2);
                    all.add(new ConsumptionStated(
                            row.getString(1),
                            place.isEmpty() ? Code.NONE : Code.parse(place),
                            row.getString(3),
                            row.getString(4),
                            YearMonth.parse(row.getString(5)),
                            new BigDecimal(row.getString(6)),
                            row.getString(7),
                            new BigDecimal(row.getString(8))));
                }
            }
            return all;
        });
    }
}
