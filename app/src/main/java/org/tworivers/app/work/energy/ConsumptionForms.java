package org.tworivers.app.work.energy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.energy.EnergyEntry.ConsumptionStated;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// What the form about consumption says, as an entry, and an entry as the fields of the form.
public final class ConsumptionForms {
    private ConsumptionForms() {}

    /// What was read.
    ///
    /// @param stated nothing when something could not be read
    public record Read(Optional<ConsumptionStated> stated, List<Evidence> evidence, List<Rejection> faults) {
        public Read {
            evidence = List.copyOf(evidence);
            faults = List.copyOf(faults);
        }
    }

    /// Reads the fields `plant`, `place`, `process`, `carrier`, `month`, `amount`, `unit`, `output`, and those of its
    /// evidence.
    public static Read read(Map<String, String> typed, CodeBook codes) {
        FormReader in = new FormReader(typed, codes);
        List<Evidence> evidence = in.evidence();
        String plant = in.id("plant");
        in.needed("place");
        Code place = in.code("place", FormReader.PLACES);
        String process = in.word("process");
        String carrier = in.word("carrier");
        var month = in.month("month");
        in.needed("amount");
        BigDecimal amount = in.decimal("amount");
        String unit = in.needed("unit");
        BigDecimal output = in.decimal("output");
        return in.faults().isEmpty()
                ? new Read(
                        Optional.of(new ConsumptionStated(plant, place, process, carrier, month, amount, unit, output)),
                        evidence,
                        List.of())
                : new Read(Optional.empty(), evidence, in.faults());
    }

    /// Consumption as the fields of its form.
    public static SortedMap<String, String> write(ConsumptionStated stated) {
        SortedMap<String, String> fields = new TreeMap<>();
        fields.put("plant", stated.plant());
        fields.put("place", stated.place().isNone() ? "" : stated.place().toString());
        fields.put("process", stated.process());
        fields.put("carrier", stated.carrier());
        fields.put("month", stated.month().toString());
        fields.put("amount", stated.amount().toPlainString());
        fields.put("unit", stated.unit());
        fields.put(
                "output", stated.output().signum() == 0 ? "" : stated.output().toPlainString());
        return fields;
    }

    /// Whether two speak of the same: plant, process, carrier and month.
    public static boolean isSame(ConsumptionStated one, ConsumptionStated other) {
        return one.plant().equals(other.plant())
                && one.process().equals(other.process())
                && one.carrier().equals(other.carrier())
                && one.month().equals(other.month());
    }
}
