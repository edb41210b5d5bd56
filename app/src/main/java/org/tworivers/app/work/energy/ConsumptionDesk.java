package org.tworivers.app.work.energy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.parks.ParkDesk;
import org.tworivers.core.energy.EnergyCodec;
import org.tworivers.core.energy.EnergyEntry.ConsumptionStated;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Records what plants use.
public final class ConsumptionDesk {
    private final Ledger ledger;
    private final String region;

    /// @param region ISO 3166-2 code of the region that owns what is recorded
    public ConsumptionDesk(Ledger ledger, String region) {
        this.ledger = ledger;
        this.region = region;
    }

    /// Why somebody must not record it.
    ///
    /// @param within the place outside of which they record nothing; [Code#NONE] for the whole
    /// @param before what is recorded of the same plant, process, carrier and month
    public static List<Rejection> check(
            Code within, ConsumptionStated stated, Optional<ConsumptionStated> before, CodeBook codes) {
        LocalDate day = stated.month().atEndOfMonth();
        boolean own = ParkDesk.covers(within, stated.place(), codes, day)
                && before.filter(each -> !ParkDesk.covers(within, each.place(), codes, day))
                        .isEmpty();
        return own
                ? List.of()
                : List.of(new Rejection(
                        "park-of-another-place",
                        "place",
                        stated.place().toString(),
                        "choose a place within your own."));
    }

    /// Records a month on a page; what was recorded of the same before, it takes the place of.
    ///
    /// @param seen the last entry when somebody looked; refused when more is known of the plant
    public Appended record(Viewer viewer, long seen, List<Evidence> evidence, ConsumptionStated stated) {
        Origin origin = new Origin(viewer.id(), Channel.WEB, region, "");
        return ledger.journal()
                .append(new Act(
                        origin,
                        "",
                        seen,
                        List.of(new EnergyCodec().encode(stated).withEvidence(evidence))));
    }
}
