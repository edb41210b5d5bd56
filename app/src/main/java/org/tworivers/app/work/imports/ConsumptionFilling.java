package org.tworivers.app.work.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.exchange.map.RowReading.Filled;
import org.tworivers.app.work.energy.ConsumptionDesk;
import org.tworivers.app.work.energy.ConsumptionForms;
import org.tworivers.core.energy.EnergyCodec;
import org.tworivers.core.energy.EnergyEntry.ConsumptionStated;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;

/// Rows that are consumption. Of a month that is recorded, what the map names no column of stays as it was.
final class ConsumptionFilling implements Filling {
    private final Map<String, ConsumptionStated> recorded = new HashMap<>();
    private final CodeBook codes;
    private final Code within;

    /// @param recorded what is recorded, each month once
    /// @param within the place outside of which nothing is recorded
    ConsumptionFilling(List<ConsumptionStated> recorded, CodeBook codes, Code within) {
        recorded.forEach(each -> this.recorded.put(key(each), each));
        this.codes = codes;
        this.within = within;
    }

    private static String key(ConsumptionStated stated) {
        return "plant:" + stated.plant() + "/" + stated.process() + "/" + stated.carrier() + "/" + stated.month();
    }

    @Override
    public Told tell(Filled row) {
        ConsumptionForms.Read first = ConsumptionForms.read(row.fields(), codes);
        Optional<ConsumptionStated> known =
                first.stated().flatMap(stated -> Optional.ofNullable(recorded.get(key(stated))));
        SortedMap<String, String> before = known.map(ConsumptionForms::write).orElse(new TreeMap<>());
        SortedMap<String, String> typed = new TreeMap<>(before);
        typed.putAll(row.fields());
        ConsumptionForms.Read read = ConsumptionForms.read(typed, codes);
        if (read.stated().isEmpty()) {
            return Told.refused(read.faults());
        }
        ConsumptionStated stated = read.stated().get();
        List<Rejection> faults = new ArrayList<>(ConsumptionDesk.check(within, stated, known, codes));
        return new Told(
                key(stated),
                before,
                ConsumptionForms.write(stated),
                List.of(new EnergyCodec().encode(stated).withEvidence(read.evidence())),
                faults);
    }
}
