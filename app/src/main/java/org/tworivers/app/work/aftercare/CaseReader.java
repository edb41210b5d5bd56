package org.tworivers.app.work.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.attraction.LeadReader;
import org.tworivers.core.aftercare.StandingHold;
import org.tworivers.core.journal.Head;
import org.tworivers.core.register.CodeBook;

/// Reads cases as they stand on a day, for whoever looks. What was read last is given again while nothing is recorded.
public final class CaseReader {
    private final Ledger ledger;
    private @Nullable Kept kept;

    private record Kept(Head head, CaseBoard board) {}

    private @Nullable KeptAnswers answers;

    private record KeptAnswers(CaseBoard board, AnswerSearch search) {}

    /// The cases of a ledger.
    public CaseReader(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Everything, as now known.
    public synchronized CaseBoard board(LocalDate asOf) {
        Head head = ledger.journal().head();
        Kept found = kept;
        if (found == null || !found.head().equals(head) || !found.board().asOf().equals(asOf)) {
            found = new Kept(head, boardAt(head.sequence(), asOf));
            kept = found;
        }
        return found.board();
    }

    /// Everything, as known at a moment.
    ///
    /// @param sequence known-at, as the sequence it resolved to
    public CaseBoard boardAt(long sequence, LocalDate asOf) {
        return CaseBoard.of(ledger.aftercare().book(sequence), KnownCaseClocks.shipped(), asOf);
    }

    /// What a viewer sees of it: who is of a place the cases there.
    public CaseBoard board(Viewer viewer, LocalDate asOf) {
        return viewer.place().isNone() ? board(asOf) : board(asOf).only(seenBy(viewer, asOf));
    }

    /// The same as known at a moment.
    ///
    /// @param sequence known-at, as the sequence it resolved to
    public CaseBoard board(Viewer viewer, LocalDate asOf, long sequence) {
        return sequence == ledger.journal().head().sequence()
                ? board(viewer, asOf)
                : boardAt(sequence, asOf).only(seenBy(viewer, asOf));
    }

    /// The answers of use among the cases that a viewer sees; who is of a place has a board of their own each time.
    public synchronized AnswerSearch answers(Viewer viewer, LocalDate asOf) {
        CaseBoard board = board(viewer, asOf);
        KeptAnswers found = answers;
        if (found == null || !found.board().equals(board)) {
            found = new KeptAnswers(board, new AnswerSearch(board));
            answers = found;
        }
        return found.search();
    }

    private Predicate<ListedCase> seenBy(Viewer viewer, LocalDate asOf) {
        CodeBook codes = codes();
        return each -> LeadReader.covers(viewer, each.raised().place(), codes, asOf);
    }

    /// The cases of one firm.
    ///
    /// @param ids under which it is recorded
    public CaseBoard own(List<String> ids, LocalDate asOf) {
        return board(asOf).only(each -> ids.contains(each.raised().firm()));
    }

    /// Codes as now known.
    public CodeBook codes() {
        return ledger.register().codes(ledger.journal().head().sequence());
    }

    /// What stands in the way of stages of a project, as now known.
    public List<StandingHold> holds(String project, LocalDate asOf) {
        return ledger.aftercare().book(ledger.journal().head().sequence()).holds(project, asOf);
    }
}
