package org.tworivers.app.work.aftercare;

import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.aftercare.AftercareCodec;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;

/// Records what is said of cases.
public final class CaseDesk {
    private static final AftercareCodec CODEC = new AftercareCodec();

    private final Ledger ledger;
    private final RandomGenerator random;
    private final String region;

    /// @param random makes ids
    /// @param region ISO 3166-2 code of the region that owns what is recorded
    public CaseDesk(Ledger ledger, RandomGenerator random, String region) {
        this.ledger = ledger;
        this.random = random;
        this.region = region;
    }

    /// A new id.
    public String newId() {
        return HexFormat.of().toHexDigits(random.nextLong());
    }

    /// Records something that a page said.
    ///
    /// @param seen the last entry when somebody looked; refused when more is known of the case
    public Appended record(Viewer viewer, long seen, AftercareEntry entry) {
        Origin origin = new Origin(viewer.id(), Channel.WEB, region, "");
        return ledger.journal().append(new Act(origin, "", seen, List.of(CODEC.encode(entry))));
    }
}
