package org.tworivers.core.agreements;

import java.util.List;
import org.tworivers.core.journal.Audience;

/// The paired parks of the ledger.
public interface Pairings {

    /// The books of all pairings that were stated, in the order in which they first were.
    ///
    /// @param sequence as known when this entry was the last
    /// @param reader who reads
    List<PairingBook> all(long sequence, Audience reader);

    /// What is known of a pairing; a book without it when nothing is.
    ///
    /// @param sequence as known when this entry was the last
    /// @param reader who reads
    PairingBook book(String pairing, long sequence, Audience reader);
}
