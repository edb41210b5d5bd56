package org.tworivers.app.work.imports;

import java.util.Iterator;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.map.ImportMap.RowKind;
import org.tworivers.app.exchange.map.RowReading;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.parks.ParkForms;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.Register;

/// What rows that fill in a form are held beside.
public final class Fillings {
    private final Ledger ledger;

    /// What a ledger holds.
    public Fillings(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Reads rows of the kind of a map.
    ///
    /// @param sequence as known when this entry was the last
    /// @param rows every row of the file, for a kind whose rows belong together; read once
    Filling of(ImportRequest request, CodeBook codes, long sequence, Iterator<RowReading> rows) {
        ImportMap map = request.map();
        Register register = ledger.register();
        return switch (map.register().rows()) {
            case PARK -> new ParkFilling(forms(map, codes), parks(sequence), codes, request.within());
            case SITE_WISH -> new SiteWishFilling(forms(map, codes), parks(sequence));
            case CONSUMPTION -> new ConsumptionFilling(ledger.energy().consumption(sequence), codes, request.within());
            case SETTLEMENT ->
                new SettlementFilling(
                        pairing -> ledger.pairings().book(pairing, sequence, Audience.OWN), register, rows);
            case ORGANISATION -> new OrganisationFilling(map.register(), register, codes);
            case SIGNING, ANNOUNCEMENT, STATUS, DOSSIER, RETURN ->
                throw new IllegalArgumentException(
                        "row (" + map.register().rows().word()
                                + ") must be one that fills in a form. Maybe it is judged by its register.");
        };
    }

    private ParkBook parks(long sequence) {
        return ledger.parks().book(sequence);
    }

    private static ParkForms forms(ImportMap map, CodeBook codes) {
        return new ParkForms(codes, map.register().illustrative());
    }

    /// The field that tells rows of a kind apart, for messages.
    static String key(RowKind rows) {
        return switch (rows) {
            case CONSUMPTION -> "plant";
            case SETTLEMENT -> "firm";
            case PARK, SITE_WISH, SIGNING, ANNOUNCEMENT, STATUS, DOSSIER, RETURN, ORGANISATION -> "id";
        };
    }
}
