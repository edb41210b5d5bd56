package org.tworivers.app.work.imports;

import java.nio.file.Path;
import java.util.List;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.JournalEntry.Counts;

/// What became of an import.
///
/// @param importId id to undo it by; empty when nothing was recorded
/// @param register name of the register
/// @param file name of the file
/// @param form its encoding, or `xlsx`
/// @param fileHash SHA-256 of the file
/// @param counts how the rows were judged
/// @param ignored blank rows, totals and remarks
/// @param changed the first rows that differ from what was recorded
/// @param rejected the first rows that cannot be read
/// @param toReview the first rows whose project is uncertain
/// @param written files of rows to be mended or decided
/// @param head the end of the journal after it
public record ImportReport(
        String importId,
        String register,
        String file,
        String form,
        String fileHash,
        Counts counts,
        long ignored,
        List<Verdict.Changed> changed,
        List<Verdict.Rejected> rejected,
        List<Verdict.ToReview> toReview,
        List<Path> written,
        Head head) {
    public ImportReport {
        changed = List.copyOf(changed);
        rejected = List.copyOf(rejected);
        toReview = List.copyOf(toReview);
        written = List.copyOf(written);
    }

    /// Whether every row was taken.
    public boolean isClean() {
        return counts.rejected() == 0 && counts.toReview() == 0;
    }
}
