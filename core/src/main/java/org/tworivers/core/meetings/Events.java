package org.tworivers.core.meetings;

import java.util.List;

/// The events of the ledger.
public interface Events {

    /// The ids of all events that were planned, in the order in which they first were.
    ///
    /// @param sequence known-at, as the sequence it resolved to, inclusive
    List<String> ids(long sequence);

    /// What is known of an event; a book without a plan when nothing is.
    ///
    /// @param sequence known-at, as the sequence it resolved to, inclusive
    EventBook book(String event, long sequence);
}
