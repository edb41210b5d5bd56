package org.tworivers.core.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// The one log of facts. Appending is the only way to write.
public interface Journal {

    /// Records an act, whole or not at all, and projects it in the same transaction. Durable when it returns.
    Appended append(Act act);

    /// Records any number of drafts in one transaction, whole or not at all, without holding them in memory.
    /// What the source throws rolls everything back and is thrown on.
    ///
    /// @param origin who records; its import id is on every entry
    /// @param expected the head the drafts were judged against; when the journal has moved on, it is refused
    ///     with the code `journal-moved` and the source is not called
    /// @param source called once; hands each draft to the consumer it is given
    Appended appendAll(Origin origin, Head expected, Consumer<Consumer<Draft>> source);

    /// The end of the journal now.
    Head head();

    /// The last entry recorded at or before a moment; [Head#EMPTY] when there is none. This is how a known-at
    /// date becomes a sequence.
    Head headAt(Instant moment);

    /// The head when the entry of that sequence was the last.
    Optional<Head> findHead(long sequence);

    /// The entry of that id.
    Optional<Entry> findEntry(String id);

    /// The entry of that sequence.
    Optional<Entry> findEntry(long sequence);

    /// Hands over entries in order, both ends inclusive, without holding them in memory.
    void read(long fromSequence, long toSequence, Consumer<Entry> reader);
}
