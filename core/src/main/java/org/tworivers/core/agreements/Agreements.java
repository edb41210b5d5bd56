package org.tworivers.core.agreements;

import java.util.List;

/// All agreements of the ledger.
public interface Agreements {

    /// Every agreement, by base date and id.
    ///
    /// @param sequence as known when this entry was the last
    List<Agreement> all(long sequence);
}
