package org.tworivers.core.agreements;

import java.time.Instant;
import java.util.List;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.shared.Evidence;

/// All agreements of the ledger.
public interface Agreements {

    /// Every agreement, by base date and id.
    ///
    /// @param sequence as known when this entry was the last
    List<Agreement> all(long sequence);

    /// What is known of an agreement; a book without it when nothing is.
    ///
    /// @param sequence as known when this entry was the last
    /// @param reader who reads
    AgreementBook book(String agreement, long sequence, Audience reader);

    /// An entry as it was recorded, which still stands.
    ///
    /// @param recorder opaque id of who recorded it
    record Recorded(
            long sequence,
            String entryId,
            Instant at,
            String recorder,
            List<Evidence> evidence,
            AgreementsEntry entry) {
        public Recorded {
            evidence = List.copyOf(evidence);
        }
    }
}
