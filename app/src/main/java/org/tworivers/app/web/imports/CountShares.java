package org.tworivers.app.web.imports;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.app.work.imports.JudgedRow.Kind;
import org.tworivers.core.journal.JournalEntry.Counts;

/// How the rows of an import were judged, as a bar of shares.
///
/// @param rows how many rows there are
/// @param shares the kinds of verdicts in their order
public record CountShares(long rows, List<Share> shares) {
    /// The length of the whole bar.
    public static final long WHOLE = 1_000;

    public CountShares {
        shares = List.copyOf(shares);
    }

    /// The rows of one kind.
    ///
    /// @param word the word of the verdict
    /// @param start where its part of the bar begins
    /// @param length how long that is
    public record Share(String word, long count, long start, long length) {}

    static CountShares of(Counts counts) {
        List<Long> each =
                List.of(counts.fresh(), counts.changed(), counts.same(), counts.rejected(), counts.toReview());
        List<Share> shares = new ArrayList<>();
        long before = 0;
        for (Kind kind : Kind.values()) {
            long count = each.get(shares.size());
            long start = at(before, counts.rows());
            before += count;
            shares.add(new Share(kind.word(), count, start, at(before, counts.rows()) - start));
        }
        return new CountShares(counts.rows(), shares);
    }

    private static long at(long before, long rows) {
        return rows == 0 ? 0 : before * WHOLE / rows;
    }
}
