package org.tworivers.app.work.imports;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.journal.JournalEntry.Counts;

/// Counts verdicts and keeps the first of each kind that a person wants to see.
final class Tally {
    private static final int MOST_KEPT = 1_000;

    private final List<Verdict.Changed> changedRows = new ArrayList<>();
    private final List<Verdict.Rejected> rejectedRows = new ArrayList<>();
    private final List<Verdict.ToReview> reviewRows = new ArrayList<>();
    private long fresh;
    private long changed;
    private long same;
    private long rejected;
    private long toReview;

    void add(Verdict verdict) {
        switch (verdict) {
            case Verdict.Fresh each -> fresh++;
            case Verdict.Same each -> same++;
            case Verdict.Changed each -> changed = kept(changedRows, each, changed);
            case Verdict.Rejected each -> rejected = kept(rejectedRows, each, rejected);
            case Verdict.ToReview each -> toReview = kept(reviewRows, each, toReview);
        }
    }

    private static <V> long kept(List<V> rows, V verdict, long count) {
        if (rows.size() < MOST_KEPT) {
            rows.add(verdict);
        }
        return count + 1;
    }

    long rows() {
        return fresh + changed + same + rejected + toReview;
    }

    Counts counts() {
        return new Counts(rows(), fresh, changed, same, rejected, toReview);
    }

    List<Verdict.Changed> changedRows() {
        return changedRows;
    }

    List<Verdict.Rejected> rejectedRows() {
        return rejectedRows;
    }

    List<Verdict.ToReview> reviewRows() {
        return reviewRows;
    }
}
