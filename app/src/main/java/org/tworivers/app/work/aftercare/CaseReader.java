package org.tworivers.app.work.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private final KeptBoards<AftercareBook, CaseBoard> boards = new KeptBoards<>();

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
                () -> ledger.aftercare().book(head.sequence()),
                (now, before) -> before.flatMap(board -> board.after(now, KnownCaseClocks.shipped(), each -> true))
                        .orElseGet(() -> CaseBoard.of(now, KnownCaseClocks.shipped(), asOf)));
    }

    /// The cases of a place or of a firm.
    ///
    /// @param of the place, with the codes that say what lies in it, or the ids of the firm
    private CaseBoard part(LocalDate asOf, List<Object> of, Predicate<ListedCase> wanted) {
        return boards.part(asOf, board(asOf), of, new KeptBoards.Reading<>() {
            @Override
            public CaseBoard of(CaseBoard whole) {
                return whole.only(wanted);
            }

            @Override
            public Optional<CaseBoard> after(CaseBoard part, CaseBoard whole) {
                return part.after(whole.book(), KnownCaseClocks.shipped(), wanted);
            }
        });
    }

    /// Everything, as known at a moment.
    ///
    /// @param sequence known-at, as the sequence it resolved to
    public CaseBoard boardAt(long sequence, LocalDate asOf) {
        return CaseBoard.of(ledger.aftercare().book(sequence), KnownCaseClocks.shipped(), asOf);
    }

    /// What a viewer sees of it: who is of a place the cases there.
    public CaseBoard board(Viewer viewer, LocalDate asOf) {
        return viewer.place().isNone()
                ? board(asOf)
                : part(asOf, List.of(viewer.place(), codes()), seenBy(viewer, asOf));
    }

    /// The same as known at a moment.
    ///
    /// @param sequence known-at, as the sequence it resolved to
    public CaseBoard board(Viewer viewer, LocalDate asOf, long sequence) {
        return sequence == ledger.journal().head().sequence()
                ? board(viewer, asOf)
                : boardAt(sequence, asOf).only(seenBy(viewer, asOf));
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

    private Predicate<ListedCase> seenBy(Viewer viewer, LocalDate asOf) {
        Predicate<Code> covered = LeadReader.covering(viewer, codes(), asOf);
        return each -> covered.test(each.raised().place());
    }

    /// The cases of one firm.
    ///
    /// @param ids under which it is recorded
    public CaseBoard own(List<String> ids, LocalDate asOf) {
        return part(asOf, List.copyOf(ids), each -> ids.contains(each.raised().firm()));
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
