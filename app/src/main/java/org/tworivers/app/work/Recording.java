package org.tworivers.app.work;

import java.nio.file.Path;
import org.tworivers.app.exchange.RecordFile;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Origin;

/// Records a file of entries, whole or not at all. The same file twice is recorded once.
public final class Recording {
    private Recording() {}

    /// What became of a file.
    ///
    /// @param entries how many entries it added; 0 when it had been recorded before
    /// @param head the journal's end after it
    public record Outcome(long entries, Head head) {}

    /// Records a file.
    ///
    /// @throws Refusal with every reason, when any entry cannot be read or may not be recorded
    public static Outcome record(Ledger ledger, Origin origin, Path file) {
        RecordFile read = RecordFile.read(file);
        if (!read.rejections().isEmpty()) {
            throw new Refusal(read.rejections());
        }
        Appended appended = ledger.journal().append(new Act(origin, "record:" + read.hash(), Act.ANY, read.drafts()));
        return switch (appended) {
            case Appended.Refused refused -> throw new Refusal(refused.rejections());
            case Appended.AlreadyRecorded before ->
                new Outcome(0, ledger.journal().head());
            case Appended.Recorded recorded ->
                new Outcome(recorded.head().sequence() - recorded.firstSequence() + 1, recorded.head());
        };
    }
}
