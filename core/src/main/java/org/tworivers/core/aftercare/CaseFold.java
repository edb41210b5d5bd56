package org.tworivers.core.aftercare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tworivers.core.aftercare.AftercareEntry.CalledBack;
import org.tworivers.core.aftercare.AftercareEntry.CaseEscalated;
import org.tworivers.core.aftercare.AftercareEntry.CasePaused;
import org.tworivers.core.aftercare.AftercareEntry.CaseRaised;
import org.tworivers.core.aftercare.AftercareEntry.CaseReopened;
import org.tworivers.core.aftercare.AftercareEntry.CaseResumed;
import org.tworivers.core.aftercare.AftercareEntry.CaseSolved;
import org.tworivers.core.aftercare.AftercareEntry.FirmAnswered;
import org.tworivers.core.aftercare.AftercareEntry.FirmConfirmed;
import org.tworivers.core.aftercare.AftercareEntry.FirmRefused;
import org.tworivers.core.aftercare.AftercareEntry.HelperAdded;
import org.tworivers.core.aftercare.AftercareEntry.HoldLifted;
import org.tworivers.core.aftercare.AftercareEntry.OwnerGiven;
import org.tworivers.core.aftercare.AftercareEntry.StageHeld;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Rejection;

/// Reads how a case stands from what was done, step by step in the order of the journal. The one place that says which
/// step may follow which, and by whom: the write path refuses what it refuses, and a reader who meets such a step
/// because another was taken back passes over it. So whatever is recorded and taken back, nobody's own case is closed
/// by them.
final class CaseFold {
    private final ServiceCase raised;
    private final Set<String> helpers = new LinkedHashSet<>();
    private final Set<String> hands = new LinkedHashSet<>();
    private final List<CaseStanding.Held> holds = new ArrayList<>();
    private final List<CaseStanding.Step> steps = new ArrayList<>();
    private final CaseRuns runs;
    private CaseState state = CaseState.RAISED;
    private String owner = "";
    private Optional<CaseSolved> solution = Optional.empty();
    private Optional<Integer> satisfaction = Optional.empty();
    private int escalations;
    private int reopenings;

    private CaseFold(ServiceCase raised) {
        this.raised = raised;
        runs = new CaseRuns(raised.raised());
    }

    /// A case and what was done about it.
    ///
    /// @param all in the order of the journal
    /// @param asOf what was done later is left out
    static CaseFold of(ServiceCase raised, List<Recorded<AftercareEntry>> all, LocalDate asOf) {
        CaseFold fold = new CaseFold(raised);
        for (Recorded<AftercareEntry> each : all) {
            if (!(each.entry() instanceof CaseRaised) && !each.entry().day().isAfter(asOf)) {
                boolean counts = fold.refuse(each.entry(), each.recorder()).isEmpty();
                if (counts) {
                    fold.take(each.entry(), each.recorder());
                }
                fold.steps.add(new CaseStanding.Step(each, counts));
            }
        }
        return fold;
    }

    CaseStanding standing() {
        return new CaseStanding(
                raised,
                state,
                owner,
                helpers,
                hands,
                solution,
                satisfaction,
                escalations,
                reopenings,
                state == CaseState.CLOSED ? List.of() : holds,
                runs.all(),
                steps);
    }

    /// Why a step must not follow.
    ///
    /// @param recorder who does it
    List<Rejection> refuse(AftercareEntry entry, String recorder) {
        return switch (entry) {
            case CaseRaised again -> no("case-known", "id", entry.id(), "there is a case of this id; take another id.");
            case OwnerGiven given -> refuse(given);
            case HelperAdded added ->
                added.helper().isBlank() ? no("field-missing", "helper", "", "fill it in.") : unlessInWork();
            case CasePaused paused ->
                state == CaseState.OWNED ? unlessHand(recorder, reason(paused.reason())) : unlessOwned();
            case CaseResumed resumed ->
                state == CaseState.PAUSED
                        ? unlessHand(recorder, List.of())
                        : no("case-not-paused", "day", entry.day().toString(), "it is not paused; nothing is to do.");
            case CaseEscalated escalated -> {
                List<Rejection> found = unlessOpen();
                yield found.isEmpty() ? reason(escalated.reason()) : found;
            }
            case FirmAnswered answered ->
                answered.text().isBlank()
                        ? no("field-missing", "text", "", "fill it in.")
                        : unlessHand(recorder, unlessInWork());
            case CaseSolved solved -> refuse(solved, recorder);
            case FirmConfirmed said -> refuse(said, recorder);
            case FirmRefused said -> state == CaseState.SOLVED ? reason(said.reason()) : unlessSolved();
            case CalledBack called -> refuse(called, recorder);
            case CaseReopened said ->
                state == CaseState.CLOSED || state == CaseState.CONFIRMED
                        ? reason(said.reason())
                        : no(
                                "case-not-closed",
                                "day",
                                entry.day().toString(),
                                "it is being seen to; there is nothing to reopen.");
            case StageHeld held -> refuse(held);
            case HoldLifted lifted ->
                isHeld(lifted)
                        ? reason(lifted.reason())
                        : no(
                                "case-holds-nothing",
                                "stage",
                                lifted.stage().word(),
                                "it stands in the way of no such stage.");
        };
    }

    private List<Rejection> refuse(OwnerGiven given) {
        List<Rejection> found = unlessOpen();
        if (!found.isEmpty()) {
            return found;
        }
        if (given.owner().isBlank()) {
            return no("field-missing", "owner", "", "fill it in.");
        }
        if (given.owner().equals(owner)) {
            return no("case-owner-same", "owner", given.owner(), "it has this owner; choose another.");
        }
        return owner.isEmpty() ? List.of() : reason(given.reason());
    }

    private List<Rejection> refuse(CaseSolved solved, String recorder) {
        if (state != CaseState.OWNED) {
            return unlessOwned();
        }
        if (!recorder.equals(owner)) {
            return no("case-not-owner", "owner", owner, "only its owner says that it is solved; hand it over first.");
        }
        return solved.answer().isBlank() ? no("field-missing", "answer", "", "fill it in.") : List.of();
    }

    private List<Rejection> refuse(FirmConfirmed said, String recorder) {
        if (state != CaseState.SOLVED) {
            return unlessSolved();
        }
        return hands.contains(recorder) ? ownWork() : rating(said.satisfaction());
    }

    private List<Rejection> refuse(CalledBack called, String recorder) {
        if (state != CaseState.CONFIRMED) {
            return no(
                    "case-not-confirmed",
                    "day",
                    called.day().toString(),
                    "the firm has not confirmed it; ask it first.");
        }
        if (hands.contains(recorder)) {
            return ownWork();
        }
        return called.lasting() ? rating(called.satisfaction()) : reason(called.note());
    }

    private List<Rejection> refuse(StageHeld held) {
        List<Rejection> found = unlessOpen();
        if (!found.isEmpty()) {
            return found;
        }
        return raised.project().isEmpty() || !held.hold().project().equals(raised.project())
                ? no("case-of-no-project", "project", held.hold().project(), "the case is not about this project.")
                : reason(held.reason());
    }

    /// For what only they do who own it now or help with it.
    private List<Rejection> unlessHand(String recorder, List<Rejection> otherwise) {
        return recorder.equals(owner) || helpers.contains(recorder)
                ? otherwise
                : no(
                        "case-not-yours",
                        "owner",
                        owner,
                        "only who owns it or helps with it does that; have it handed over.");
    }

    private boolean isHeld(HoldLifted lifted) {
        return holds.stream().anyMatch(each -> each.hold().stage() == lifted.stage());
    }

    private List<Rejection> unlessOpen() {
        return state == CaseState.RAISED || state == CaseState.OWNED || state == CaseState.PAUSED
                ? List.of()
                : closedOrSolved();
    }

    private List<Rejection> unlessInWork() {
        return state == CaseState.OWNED || state == CaseState.PAUSED ? List.of() : unlessOwned();
    }

    private List<Rejection> closedOrSolved() {
        return state == CaseState.CLOSED || state == CaseState.CONFIRMED
                ? no("case-is-closed", "id", raised.id(), "the firm has confirmed it; reopen it first.")
                : no("case-waits", "id", raised.id(), "it was said to be solved; the firm is to speak first.");
    }

    /// For what may follow only while its owner sees to it.
    private List<Rejection> unlessOwned() {
        return switch (state) {
            case RAISED -> no("case-ownerless", "owner", "", "give it an owner first.");
            case PAUSED -> no("case-paused", "id", raised.id(), "it is paused; resume it first.");
            case SOLVED, CONFIRMED, CLOSED -> closedOrSolved();
            case OWNED -> List.of();
        };
    }

    private List<Rejection> unlessSolved() {
        return no("case-not-solved", "id", raised.id(), "its owner does not say that it is solved; wait for that.");
    }

    private List<Rejection> ownWork() {
        return no(
                "case-own-work",
                "id",
                raised.id(),
                "who owned a case, helped with it or solved it neither confirms nor calls back; ask somebody else.");
    }

    private static List<Rejection> reason(String reason) {
        return reason.isBlank() ? no("reason-missing", "reason", "", "say why, for others to follow.") : List.of();
    }

    private static List<Rejection> rating(Optional<Integer> given) {
        return given.isPresent() && (given.get() < 1 || given.get() > 5)
                ? no("rating-unusable", "satisfaction", given.get().toString(), "write 1 to 5, or leave it out.")
                : List.of();
    }

    private static List<Rejection> no(String code, String field, String value, String advice) {
        return List.of(new Rejection(code, field, value, advice));
    }

    private void take(AftercareEntry entry, String recorder) {
        LocalDate day = entry.day();
        switch (entry) {
            case CaseRaised again -> {}
            case OwnerGiven given -> {
                owner = given.owner();
                hands.add(owner);
                state = state == CaseState.RAISED ? CaseState.OWNED : state;
            }
            case HelperAdded added -> {
                helpers.add(added.helper());
                hands.add(added.helper());
            }
            case CasePaused paused -> {
                state = CaseState.PAUSED;
                runs.stop(day);
            }
            case CaseResumed resumed -> {
                state = CaseState.OWNED;
                runs.goOn(day);
            }
            case CaseEscalated escalated -> escalations++;
            case FirmAnswered answered -> runs.answer(day);
            case CaseSolved solved -> {
                state = CaseState.SOLVED;
                hands.add(recorder);
                solution = Optional.of(solved);
                runs.solve(day);
            }
            case FirmConfirmed said -> {
                state = CaseState.CONFIRMED;
                satisfaction = said.satisfaction().or(() -> satisfaction);
                runs.confirm(day);
            }
            case FirmRefused said -> {
                state = CaseState.OWNED;
                solution = Optional.empty();
                runs.refuse(day);
            }
            case CalledBack called -> {
                if (called.lasting()) {
                    state = CaseState.CLOSED;
                    satisfaction = called.satisfaction().or(() -> satisfaction);
                    runs.callBack(day);
                } else {
                    runs.callBack(day);
                    again(day);
                }
            }
            case CaseReopened said -> again(day);
            case StageHeld held -> {
                holds.removeIf(each -> each.hold().stage() == held.hold().stage());
                holds.add(new CaseStanding.Held(held.hold(), held.reason()));
            }
            case HoldLifted lifted -> holds.removeIf(each -> each.hold().stage() == lifted.stage());
        }
    }

    private void again(LocalDate day) {
        state = CaseState.OWNED;
        reopenings++;
        solution = Optional.empty();
        satisfaction = Optional.empty();
        runs.reopen(day);
    }
}
