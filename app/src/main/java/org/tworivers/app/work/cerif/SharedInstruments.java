package org.tworivers.app.work.cerif;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tworivers.app.render.cerif.CerifBook;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.core.instruments.Instrument;

/// The instruments that are shared, as their catalogue has them on the day.
public final class SharedInstruments implements CerifSource {
    private final Ledger ledger;

    /// The instruments of a ledger.
    public SharedInstruments(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<CerifBook.Equipment> equipment(Asked asked) {
        if (!asked.viewer().may(Right.SEE_INSTRUMENTS)) {
            return List.of();
        }
        return ledger.instruments().book(asked.sequence()).instruments().values().stream()
                .flatMap(each -> each.on(asked.asOf()).stream())
                .filter(each -> !each.rules().retired())
                .map(SharedInstruments::equipment)
                .toList();
    }

    private static CerifBook.Equipment equipment(Instrument instrument) {
        Instrument.Sheet sheet = instrument.about();
        String about = Stream.of(sheet.model(), sheet.samples(), sheet.accuracy())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
        return new CerifBook.Equipment(instrument.id(), instrument.names(), instrument.organisation(), about);
    }
}
