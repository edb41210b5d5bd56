package org.tworivers.app.work.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.work.KeptBoards;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.attraction.LeadReader;
import org.tworivers.core.aftercare.AftercareBook;
import org.tworivers.core.aftercare.StandingHold;
import org.tworivers.core.journal.Head;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// Reads cases as they stand on a day, for whoever looks. What was read last is given again while nothing is recorded
/// about them.
public final class CaseReader {
    private final Ledger ledger;
    private final KeptBoards<Source, CaseBoard> boards = new KeptBoards<>();

    private record Source(AftercareBook book, CodeBook codes) {}

    private @Nullable KeptAnswers answers;

    private record KeptAnswers(CaseBoard board, AnswerSearch search) {}

    /// The cases of a ledger.
    public CaseReader(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Everything, as now known.
    public CaseBoard board(LocalDate asOf) {
        Head head = ledger.journal().head();
        return boards.at(
                head,
                asOf,
                () -> new Source(
                        ledger.aftercare().book(head.sequence()),
                        ledger.register().codes(head.sequence())),
                (now, before) -> before.map(board -> board.after(now.book(), KnownCaseClocks.shipped()))
                        .orElseGet(() -> CaseBoard.of(now.book(), KnownCaseClocks.shipped(), asOf)));
    }

    /// Everything, as known at a moment.
    ///
    /// @param sequence known-at, as the sequence it resolved to
    public CaseBoard boardAt(long sequence, LocalDate asOf) {
        return CaseBoard.of(ledger.aftercare().book(sequence), KnownCaseClocks.shipped(), asOf);
    }

    /// What a viewer sees of it: who is of a place the cases there.
    public CaseBoard board(Viewer viewer, LocalDate asOf) {
        CaseBoard all = board(asOf);
        return viewer.place().isNone()
                ? all
                : boards.part(all, viewer.place(), () -> all.within(covered(viewer, asOf)));
    }

    /// The same as known at a moment.
    ///
    /// @param sequence known-at, as the sequence it resolved to
    public CaseBoard board(Viewer viewer, LocalDate asOf, long sequence) {
        return sequence == ledger.journal().head().sequence()
                ? board(viewer, asOf)
                : boardAt(sequence, asOf).within(covered(viewer, asOf));
    }

    /// The answers of use among the cases that a viewer sees.
    public synchronized AnswerSearch answers(Viewer viewer, LocalDate asOf) {
        CaseBoard board = board(viewer, asOf);
        KeptAnswers found = answers;
        if (found == null || !found.board().equals(board)) {
            found = new KeptAnswers(board, new AnswerSearch(board));
            answers = found;
        }
        return found.search();
    }

    private Predicate<Code> covered(Viewer viewer, LocalDate asOf) {
        return viewer.place().isNone() ? place -> true : LeadReader.covering(viewer, codes(), asOf);
    }

    /// The cases of one firm.
    ///
    /// @param ids under which it is recorded
    public CaseBoard own(List<String> ids, LocalDate asOf) {
        CaseBoard all = board(asOf);
        return boards.part(all, ids, () -> all.ofFirm(ids));
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
