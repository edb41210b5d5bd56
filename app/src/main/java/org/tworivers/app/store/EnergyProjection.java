package org.tworivers.app.store;

import java.sql.SQLException;
import org.tworivers.core.energy.EnergyEntry;
import org.tworivers.core.energy.EnergyEntry.ConsumptionStated;
import org.tworivers.core.journal.Entry;

/// Projects what is recorded of energy into rows.
final class EnergyProjection {
    private static final String ADD = "INSERT INTO energy_consumption (entry, known_from, known_until, plant, place,"
            + " process, carrier, month, amount, unit, output) VALUES (?, ?, " + Intervals.OPEN
            + ", ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Statements statements;

    EnergyProjection(Statements statements) {
        this.statements = statements;
    }

    void project(Entry entry, EnergyEntry recorded) throws SQLException {
        switch (recorded) {
            case ConsumptionStated stated ->
                statements.run(
                        ADD,
                        entry.sequence(),
                        entry.sequence(),
                        stated.plant(),
                        stated.place().isNone() ? "" : stated.place().toString(),
                        stated.process(),
                        stated.carrier(),
                        stated.month().toString(),
                        stated.amount().toPlainString(),
                        stated.unit(),
                        stated.output().toPlainString());
        }
    }
}
