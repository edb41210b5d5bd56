package org.tworivers.app.web.aftercare;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.aftercare.ListedCase;

/// What somebody may do about a case now: the first is what is to be done next.
///
/// @param way the part of the address that names by which right
record CaseActs(String way, String act) {

    static List<CaseActs> of(ListedCase listed, Viewer viewer) {
        boolean mine = listed.isOf(viewer.id());
        boolean hand = listed.standing().hands().contains(viewer.id());
        List<CaseActs> acts = new ArrayList<>();
        for (CaseAct act : CaseAct.values()) {
            if (viewer.may(right(act)) && act.suits(listed, mine, hand)) {
                acts.add(new CaseActs(act.way().word(), act.word()));
            }
        }
        return acts;
    }

    private static Right right(CaseAct act) {
        return switch (act.way()) {
            case SUPERVISE -> Right.SUPERVISE_CASES;
            case WORK -> Right.WORK_CASES;
            case DESK -> Right.RAISE_CASES;
            case FIRM -> Right.RAISE_OWN_CASES;
        };
    }
}
