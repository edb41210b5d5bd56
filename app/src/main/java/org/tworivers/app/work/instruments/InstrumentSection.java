package org.tworivers.app.work.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.store.OrganisationNames;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.SectionQuestion;
import org.tworivers.app.work.SectionSource;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.bulletins.BulletinSection.Table;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.use.UseCounts;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Period;

/// How much shared instruments were used in the days of a bulletin, and by whom: of all, by who keeps them, and each by
/// itself. Instruments are of no sector; a bulletin of one has none.
public final class InstrumentSection implements SectionSource {
    private final Ledger ledger;

    /// The instruments of a ledger.
    public InstrumentSection(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "instruments";
    }

    @Override
    public Right needs() {
        return Right.SEE_INSTRUMENT_USE;
    }

    @Override
    public BulletinSection make(SectionQuestion asked) {
        long sequence = asked.known().sequence();
        CodeBook codes = ledger.register().codes(sequence);
        List<CountedUse> counted = asked.sector().isNone()
                ? new InstrumentReader(ledger)
                        .use(
                                each -> asked.asksOfPlace(codes, each.place()),
                                new Period(asked.base(), asked.asOf()),
                                sequence)
                : List.of();
        Map<String, Names> organisations = new OrganisationNames(ledger.database()).all(sequence);
        SortedMap<String, UseCounts> byKeeper = new TreeMap<>();
        SortedMap<String, UseCounts> byInstrument = new TreeMap<>();
        Map<String, Names> instruments = new TreeMap<>();
        for (CountedUse each : counted) {
            Instrument instrument = each.instrument();
            byKeeper.merge(instrument.organisation(), each.counts(), UseCounts::plus);
            byInstrument.put(instrument.id(), each.counts());
            instruments.put(instrument.id(), instrument.names());
        }
        List<Table> tables = new ArrayList<>();
        tables.add(table("keeper", byKeeper, organisations));
        tables.add(table("instrument", byInstrument, instruments));
        return new BulletinSection(
                name(),
                counted.stream()
                        .filter(each -> each.instrument().illustrative())
                        .count(),
                counted.size(),
                Cell.shown(CountedUse.whole(counted).figures()),
                tables);
    }

    private static Table table(String by, SortedMap<String, UseCounts> counts, Map<String, Names> names) {
        return Table.of(
                by,
                counts,
                id -> {
                    Names known = names.get(id);
                    return known == null ? new TreeMap<>() : new TreeMap<>(known.byLanguage());
                },
                UseCounts::instruments,
                UseCounts::figures);
    }
}
