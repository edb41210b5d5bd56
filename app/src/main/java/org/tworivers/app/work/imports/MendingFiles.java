package org.tworivers.app.work.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tworivers.app.exchange.table.MendingFile;
import org.tworivers.app.exchange.table.MendingWriter;
import org.tworivers.app.render.RejectionText;
import org.tworivers.core.shared.Rejection;

/// The two files beside an import: `FILE.rejected.csv` to mend, and `FILE.review.csv` to decide. Both
/// can be imported with the same map.
final class MendingFiles implements AutoCloseable {
    private final Path rejectedFile;
    private final Path reviewFile;
    private final MendingWriter rejected;
    private final MendingWriter review;

    private final RejectionText reasons;

    /// @param file the file imported, as if it lay where these are to lie
    /// @param columns its columns
    /// @param reasons how to say why
    MendingFiles(Path file, List<String> columns, RejectionText reasons) {
        this.reasons = reasons;
        rejectedFile = file.resolveSibling(file.getFileName() + ".rejected.csv");
        reviewFile = file.resolveSibling(file.getFileName() + ".review.csv");
        rejected = new MendingWriter(
                rejectedFile, columns, List.of(MendingFile.LINE, MendingFile.COLUMNS, MendingFile.REASONS));
        review = new MendingWriter(
                reviewFile,
                columns,
                List.of(MendingFile.LINE, MendingFile.REASONS, MendingFile.CANDIDATES, MendingFile.DECISION));
    }

    void add(Verdict verdict) {
        switch (verdict) {
            case Verdict.Rejected each ->
                rejected.row(
                        each.row(),
                        List.of(
                                Long.toString(each.row().line()),
                                joined(each.reasons().stream()
                                        .map(Rejection::field)
                                        .distinct()
                                        .toList()),
                                joined(each.reasons().stream()
                                        .map(reasons::line)
                                        .toList())));
            case Verdict.ToReview each ->
                review.row(
                        each.row(),
                        List.of(
                                Long.toString(each.row().line()),
                                reasons.doubt(each.doubt().word()),
                                joined(each.candidates()),
                                ""));
            case Verdict.Fresh fresh -> {}
            case Verdict.Changed changed -> {}
            case Verdict.Same same -> {}
        }
    }

    private static String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining("; "));
    }

    /// Ends both texts, before anything is recorded.
    void complete() {
        rejected.complete();
        review.complete();
    }

    /// Puts the files in their places.
    ///
    /// @return those that hold a row
    List<Path> publish() {
        List<Path> written = new ArrayList<>();
        if (rejected.publish() > 0) {
            written.add(rejectedFile);
        }
        if (review.publish() > 0) {
            written.add(reviewFile);
        }
        return written;
    }

    @Override
    public void close() {
        rejected.close();
        review.close();
    }
}
