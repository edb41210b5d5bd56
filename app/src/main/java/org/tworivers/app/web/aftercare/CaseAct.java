package org.tworivers.app.web.aftercare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tworivers.app.work.aftercare.ListedCase;
import org.tworivers.core.aftercare.CaseState;

/// What can be done about a case, each by a form of its own. The order is that of the buttons.
enum CaseAct {
    /// By who supervises.
    OWNER(Way.SUPERVISE),
    /// By who owns it or helps.
    SOLVE(Way.WORK),
    ANSWER(Way.WORK),
    PAUSE(Way.WORK),
    RESUME(Way.WORK),
    HELPER(Way.WORK),
    HAND_OVER(Way.WORK),
    HOLD(Way.WORK),
    LIFT(Way.WORK),
    /// At a desk.
    CONFIRM(Way.DESK),
    REFUSE(Way.DESK),
    CALL_BACK(Way.DESK),
    REOPEN(Way.DESK),
    ESCALATE(Way.DESK);

    private final Way way;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// By which right it is done; the part of the address that names it.
    enum Way {
        SUPERVISE,
        WORK,
        DESK,
        /// The firm itself.
        FIRM;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CaseAct(Way way) {
        this.way = way;
    }

    String word() {
        return word;
    }

    Way way() {
        return way;
    }

    static Optional<CaseAct> find(Way way, String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word) && (way == Way.FIRM ? each.isOfFirm() : each.way == way))
                .findFirst();
    }

    /// Whether the firm itself does it on its own page.
    boolean isOfFirm() {
        return this == CONFIRM || this == REFUSE || this == REOPEN;
    }

    /// Whether a case stands so that it can be done.
    ///
    /// @param mine whether who looks owns the case or helps with it
    /// @param hand whether they ever did
    boolean suits(ListedCase listed, boolean mine, boolean hand) {
        CaseState state = listed.standing().state();
        return switch (this) {
            case OWNER ->
                List.of(CaseState.RAISED, CaseState.OWNED, CaseState.PAUSED).contains(state);
            case SOLVE, PAUSE -> mine && state == CaseState.OWNED;
            case ANSWER, HELPER, HAND_OVER -> mine && (state == CaseState.OWNED || state == CaseState.PAUSED);
            case RESUME -> mine && state == CaseState.PAUSED;
            case HOLD ->
                mine && !listed.raised().project().isEmpty() && (state == CaseState.OWNED || state == CaseState.PAUSED);
            case LIFT -> mine && !listed.standing().holds().isEmpty();
            case CONFIRM -> state == CaseState.SOLVED && !hand;
            case REFUSE -> state == CaseState.SOLVED;
            case CALL_BACK -> state == CaseState.CONFIRMED && !hand;
            case REOPEN -> state == CaseState.CLOSED || state == CaseState.CONFIRMED;
            case ESCALATE ->
                List.of(CaseState.RAISED, CaseState.OWNED, CaseState.PAUSED).contains(state);
        };
    }
}
