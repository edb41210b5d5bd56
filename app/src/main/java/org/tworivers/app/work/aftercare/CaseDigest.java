package org.tworivers.app.work.aftercare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tworivers.app.render.DueText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.digests.DigestLine;
import org.tworivers.app.work.digests.DigestSource;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.core.aftercare.CaseClock;
import org.tworivers.core.aftercare.CaseState;

/// What waits of service cases: for who owns them or helps, those that are late or due within three days; for who
/// supervises, those that nobody owns, that were escalated, that are late; at a desk, those to be called back, but not
/// those the viewer had a hand in; for a firm, those of its own that are said to be solved.
public final class CaseDigest implements DigestSource {
    private static final int SOON = 3;

    private final CaseReader reader;
    private final OrganisationLists organisations;

    /// What waits as a reader of cases reads them.
    ///
    /// @param organisations say which firm an account is for
    public CaseDigest(CaseReader reader, OrganisationLists organisations) {
        this.reader = reader;
        this.organisations = organisations;
    }

    @Override
    public List<DigestLine> waiting(Viewer viewer, LocalDate day, Messages messages) {
        if (viewer.may(Right.SEE_OWN_CASES)) {
            return organisations
                    .findOwn(viewer)
                    .map(firm -> lines(
                            "case-confirm",
                            reader.own(firm.ids(), day),
                            CaseDigest::isSolved,
                            each -> title(each, messages)))
                    .orElse(List.of());
        }
        return viewer.may(Right.SEE_CASES) ? ofOffice(viewer, reader.board(viewer, day), messages) : List.of();
    }

    private static List<DigestLine> ofOffice(Viewer viewer, CaseBoard board, Messages messages) {
        Function<ListedCase, String> due = each -> due(each, messages);
        List<DigestLine> lines = new ArrayList<>();
        if (viewer.may(Right.WORK_CASES)) {
            lines.addAll(lines("case-own-overdue", board, each -> each.isOf(viewer.id()) && each.isOverdue(), due));
            lines.addAll(lines("case-own-due", board, each -> each.isOf(viewer.id()) && isSoon(each), due));
        }
        if (viewer.may(Right.SUPERVISE_CASES)) {
            lines.addAll(lines("case-ownerless", board, ListedCase::isOwnerless, due));
            lines.addAll(lines("case-escalated", board, CaseDigest::isEscalated, due));
            lines.addAll(lines(
                    "case-overdue",
                    board,
                    each -> each.isOverdue() && !each.isOwnerless() && !isEscalated(each) && !isConfirmed(each),
                    due));
        }
        if (viewer.may(Right.RAISE_CASES)) {
            lines.addAll(lines(
                    "case-call-back",
                    board,
                    each -> isConfirmed(each) && !each.standing().hands().contains(viewer.id()),
                    due));
        }
        return lines;
    }

    private static boolean isSolved(ListedCase each) {
        return each.standing().state() == CaseState.SOLVED;
    }

    private static boolean isConfirmed(ListedCase each) {
        return each.standing().state() == CaseState.CONFIRMED;
    }

    private static boolean isEscalated(ListedCase each) {
        CaseState state = each.standing().state();
        return each.standing().escalations() > 0 && (state == CaseState.OWNED || state == CaseState.PAUSED);
    }

    /// Whether the next step is due within a few days, and not late.
    private static boolean isSoon(ListedCase each) {
        return each.findNext()
                .filter(clock -> clock.state(each.asOf()) == CaseClock.State.RUNNING)
                .flatMap(CaseClock::findLast)
                .filter(last -> !last.isAfter(each.asOf().plusDays(SOON)))
                .isPresent();
    }

    private static List<DigestLine> lines(
            String kind, CaseBoard board, Predicate<ListedCase> which, Function<ListedCase, String> text) {
        return board.cases().stream()
                .filter(which)
                .map(each -> new DigestLine(kind, text.apply(each)))
                .toList();
    }

    private static String due(ListedCase listed, Messages messages) {
        return listed.findNext()
                .map(clock -> messages.text(
                        "digest.case.line",
                        title(listed, messages),
                        messages.text("web.case.clock." + clock.kind().word()),
                        DueText.of(clock.due(), messages)))
                .orElseGet(() -> title(listed, messages));
    }

    /// What is made up is said to be.
    private static String title(ListedCase listed, Messages messages) {
        String title = listed.raised().title();
        return listed.raised().illustrative() ? messages.text("agreement.illustrative", title) : title;
    }
}
