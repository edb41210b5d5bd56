package org.tworivers.app.work.instruments;

import java.util.Collection;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.use.UseCounts;

/// What one instrument was used for in a time.
public record CountedUse(Instrument instrument, UseCounts counts) {

    /// Of all of them together.
    public static UseCounts whole(Collection<CountedUse> counted) {
        UseCounts whole = UseCounts.NONE;
        for (CountedUse each : counted) {
            whole = whole.plus(each.counts());
        }
        return whole;
    }
}
