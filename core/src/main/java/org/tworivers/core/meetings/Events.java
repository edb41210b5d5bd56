package org.tworivers.core.meetings;

import java.time.Instant;
import java.util.List;
import org.tworivers.core.meetings.MeetingsEntry.OfEvent;

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

    /// An entry as it was recorded. What is recorded of an event is not taken back or corrected by its entry: a later
    /// entry says otherwise.
    ///
    /// @param recorder opaque id of who recorded it
    record Recorded(long sequence, String entryId, Instant at, String recorder, OfEvent entry) {}
}
