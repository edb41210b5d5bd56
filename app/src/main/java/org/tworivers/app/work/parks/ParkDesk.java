package org.tworivers.app.work.parks;

import java.time.LocalDate;
import java.util.List;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.parks.ParksCodec;
import org.tworivers.core.parks.ParksEntry;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;

/// Reads and records what is said of parks.
public final class ParkDesk {
    private final Ledger ledger;
    private final String region;

    /// @param region ISO 3166-2 code of the region that owns what is recorded
    public ParkDesk(Ledger ledger, String region) {
        this.ledger = ledger;
        this.region = region;
    }

    /// The book as it now is.
    public ParkBook book() {
        return ledger.parks().book(ledger.journal().head().sequence());
    }

    /// Records something on a page.
    ///
    /// @param seen the last entry when somebody looked; refused when more is known of the subject
    public Appended record(Viewer viewer, long seen, List<Evidence> evidence, ParksEntry entry) {
        return ledger.journal()
                .append(new Act(
                        origin(viewer),
                        "",
                        seen,
                        List.of(new ParksCodec().encode(entry).withEvidence(evidence))));
    }

    /// Somebody who records on a page.
    public Origin origin(Viewer viewer) {
        return new Origin(viewer.id(), Channel.WEB, region, "");
    }

    /// Whether somebody's remit takes a place in.
    public static boolean covers(Viewer viewer, Code place, CodeBook codes, LocalDate day) {
        return covers(viewer.place(), place, codes, day);
    }

    /// Whether a place lies within another; all do within none.
    public static boolean covers(Code within, Code place, CodeBook codes, LocalDate day) {
        return within.isNone() || (!place.isNone() && codes.path(place, day).contains(within));
    }
}
