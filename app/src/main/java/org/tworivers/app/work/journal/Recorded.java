package org.tworivers.app.work.journal;

import org.tworivers.app.work.Refusal;
import org.tworivers.core.journal.Appended;

/// What the journal answers to acts that it may only record or refuse.
final class Recorded {
    private Recorded() {}

    /// The last sequence of what was recorded.
    ///
    /// @throws Refusal when it was refused
    static long of(Appended appended) {
        return switch (appended) {
            case Appended.Recorded recorded -> recorded.head().sequence();
            case Appended.AlreadyRecorded before -> before.sequence();
            case Appended.Refused refused -> throw new Refusal(refused.rejections());
        };
    }
}
