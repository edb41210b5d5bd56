package org.tworivers.app.work.imports;

import java.util.Iterator;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.map.ImportMap.RowKind;
import org.tworivers.app.exchange.map.RowReading;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.parks.ParkForms;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Head;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.Register;
import org.tworivers.core.research.CooperationKind;

/// What rows that fill in a form are held beside.
public final class Fillings {
    private final Ledger ledger;

    /// What a ledger holds.
    public Fillings(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Reads rows of the kind of a map.
    ///
    /// @param head as known when this entry was the last
    /// @param rows every row of the file, for a kind whose rows belong together; read once
    Filling of(ImportRequest request, CodeBook codes, Head head, Iterator<RowReading> rows) {
        ImportMap map = request.map();
        long sequence = head.sequence();
        Register register = ledger.register();
        return switch (map.register().rows()) {
            case PARK -> new ParkFilling(forms(map, codes), parks(sequence), codes, request.within());
            case SITE_WISH -> new SiteWishFilling(forms(map, codes), parks(sequence));
            case CONSUMPTION -> new ConsumptionFilling(ledger.energy().consumption(sequence), codes, request.within());
            case SETTLEMENT ->
                new SettlementFilling(
                        pairing -> ledger.pairings().book(pairing, sequence, Audience.OWN), register, rows);
            case LEAD -> new LeadFilling(known(request, codes, head), map.register());
            case VISIT -> new VisitFilling(known(request, codes, head), map.register());
            case CASE ->
                new CaseFilling(
                        known(request, codes, head),
                        map.register(),
                        ledger.aftercare().book(sequence));
            case PROMISE ->
                new PromiseFilling(
                        known(request, codes, head),
                        map.register(),
                        ledger.oversight().book(sequence));
            case JOINT_INSTITUTE ->
                new CooperationFilling(CooperationKind.INSTITUTE, known(request, codes, head), map.register());
            case CONTRACT ->
                new CooperationFilling(CooperationKind.CONTRACT, known(request, codes, head), map.register());
            case ORGANISATION -> new OrganisationFilling(map.register(), register, codes);
            case SIGNING, ANNOUNCEMENT, STATUS, DOSSIER, RETURN ->
                throw new IllegalArgumentException(
                        "row (" + map.register().rows().word()
                                + ") must be one that fills in a form. Maybe it is judged by its register.");
        };
    }

    private Known known(ImportRequest request, CodeBook codes, Head head) {
        return new Known(ledger, codes, head, request.within(), request.today());
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
            case PARK,
                    SITE_WISH,
                    LEAD,
                    VISIT,
                    CASE,
                    PROMISE,
                    JOINT_INSTITUTE,
                    CONTRACT,
                    SIGNING,
                    ANNOUNCEMENT,
                    STATUS,
                    DOSSIER,
                    RETURN,
                    ORGANISATION -> "id";
        };
    }
}
