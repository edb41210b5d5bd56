package org.tworivers.app.work.imports;

import java.util.List;
import java.util.Locale;
import org.tworivers.core.shared.Rejection;

/// What was said of a row, for a page of rows.
///
/// @param line where the row stands in its file
/// @param kind the verdict
/// @param name what the row calls its project
/// @param changes what differs
/// @param reasons why it is rejected
/// @param doubt the word of the doubt of a row to review, else empty
/// @param candidates ids of projects that it may be about
public record JudgedRow(
        long line,
        Kind kind,
        String name,
        List<Change> changes,
        List<Rejection> reasons,
        String doubt,
        List<String> candidates) {
    public JudgedRow {
        changes = List.copyOf(changes);
        reasons = List.copyOf(reasons);
        candidates = List.copyOf(candidates);
    }

    /// The kinds of verdicts, in the order they are counted in.
    public enum Kind {
        NEW,
        CHANGED,
        SAME,
        REJECTED,
        TO_REVIEW;

        /// The word for it, such as `to-review`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// What a verdict says.
    ///
    /// @param name what the row calls its project
    static JudgedRow of(Verdict verdict, String name) {
        long line = verdict.row().line();
        return switch (verdict) {
            case Verdict.Fresh fresh -> plain(line, Kind.NEW, name);
            case Verdict.Same same -> plain(line, Kind.SAME, name);
            case Verdict.Changed changed ->
                new JudgedRow(line, Kind.CHANGED, name, changed.changes(), List.of(), "", List.of());
            case Verdict.Rejected rejected ->
                new JudgedRow(line, Kind.REJECTED, name, List.of(), rejected.reasons(), "", List.of());
            case Verdict.ToReview review ->
                new JudgedRow(
                        line,
                        Kind.TO_REVIEW,
                        name,
                        List.of(),
                        List.of(),
                        review.doubt().word(),
                        review.candidates());
        };
    }

    private static JudgedRow plain(long line, Kind kind, String name) {
        return new JudgedRow(line, kind, name, List.of(), List.of(), "", List.of());
    }
}
