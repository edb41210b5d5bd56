package org.tworivers.core.journal;

import java.util.List;
import org.tworivers.core.shared.Rejection;

/// What became of an act.
public sealed interface Appended {

    /// It is durably recorded.
    ///
    /// @param firstSequence sequence of its first entry
    /// @param head the head after it
    record Recorded(long firstSequence, Head head) implements Appended {}

    /// Its idempotency key was recorded before; nothing was appended.
    ///
    /// @param sequence the last sequence of the earlier act
    record AlreadyRecorded(long sequence) implements Appended {}

    /// The rules said no; nothing was appended.
    ///
    /// @param rejections all reasons, at least one
    record Refused(List<Rejection> rejections) implements Appended {
        public Refused {
            rejections = List.copyOf(rejections);
        }
    }
}
