package org.tworivers.core.energy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Set;
import org.tworivers.core.energy.EnergyEntry.ConsumptionStated;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Precision;

/// The codec of [EnergyEntry].
public final class EnergyCodec implements Codec<EnergyEntry> {
    private static final String CONSUMPTION = "energy.consumption-stated";
    private static final String OUTPUT = "output";

    @Override
    public Set<String> types() {
        return Set.of(CONSUMPTION);
    }

    @Override
    public Draft encode(EnergyEntry entry) {
        return switch (entry) {
            case ConsumptionStated stated -> {
                Tree.FieldsBuilder payload = Tree.fields()
                        .with("process", stated.process())
                        .with("carrier", stated.carrier())
                        .with("amount", stated.amount().toPlainString())
                        .with("unit", stated.unit())
                        .with(
                                "place",
                                stated.place().isNone() ? "" : stated.place().toString());
                if (stated.output().signum() > 0) {
                    payload.with(OUTPUT, stated.output().toPlainString());
                }
                yield Draft.of("plant:" + stated.plant(), CONSUMPTION, payload.build())
                        .withDay(Day.of(stated.month()));
            }
        };
    }

    @Override
    public EnergyEntry decode(Draft draft) {
        return Codec.reading(draft, () -> decodeShape(draft));
    }

    private static EnergyEntry decodeShape(Draft draft) {
        if (draft.day().precision() != Precision.MONTH) {
            throw new MalformedTextException(
                    "field day (" + draft.day() + ") must be a month. Maybe " + YearMonth.of(2017, 5) + ".");
        }
        TreeReader in = TreeReader.of(draft.payload(), "");
        String place = in.text("place", "");
        ConsumptionStated stated = new ConsumptionStated(
                draft.subject().substring(draft.subject().indexOf(':') + 1),
                place.isEmpty() ? Code.NONE : Code.parse(place),
                in.text("process"),
                in.text("carrier"),
                YearMonth.from(draft.day().first()),
                in.decimal("amount"),
                in.text("unit"),
                in.has(OUTPUT) ? in.decimal(OUTPUT) : BigDecimal.ZERO);
        in.finish();
        return stated;
    }
}
