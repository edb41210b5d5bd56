package org.tworivers.core.attraction;

import java.time.Instant;
import java.util.List;
import org.tworivers.core.shared.Evidence;

/// All that is recorded of teams, visits, leads and first talks.
public interface Attraction {

    /// What was known at a moment.
    ///
    /// @param sequence known-at, as the sequence it resolved to, inclusive
    AttractionBook book(long sequence);

    /// An entry as it was recorded, which still stands.
    ///
    /// @param recorder opaque id of who recorded it
    record Recorded(
            long sequence,
            String entryId,
            Instant at,
            String recorder,
            List<Evidence> evidence,
            AttractionEntry entry) {
        public Recorded {
            evidence = List.copyOf(evidence);
        }
    }
}
