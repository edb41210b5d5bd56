package org.tworivers.core.agreements;

import java.util.List;
import org.tworivers.core.journal.Audience;

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
}
