package org.tworivers.app.web.aftercare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.render.DueText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.work.aftercare.ListedCase;
import org.tworivers.core.aftercare.AftercareEntry;
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
import org.tworivers.core.aftercare.CaseClock;
import org.tworivers.core.aftercare.CaseStanding;
import org.tworivers.core.aftercare.CaseState;

/// What the page of a case shows beside its line.
///
/// @param helpers their names
/// @param way the states of the way to being closed, each with whether it was reached
/// @param clocks those that ran until the day
/// @param holds which stages it stands in the way of, in words
/// @param course what was done, the newest first
record CaseView(
        String text,
        String voice,
        List<String> helpers,
        List<Reached> way,
        List<Clock> clocks,
        List<Hold> holds,
        List<Happened> course) {
    private static final List<CaseState> WAY =
            List.of(CaseState.RAISED, CaseState.OWNED, CaseState.SOLVED, CaseState.CONFIRMED, CaseState.CLOSED);

    CaseView {
        helpers = List.copyOf(helpers);
        way = List.copyOf(way);
        clocks = List.copyOf(clocks);
        holds = List.copyOf(holds);
        course = List.copyOf(course);
    }

    /// A state on the way.
    ///
    /// @param at `before`, `here` or `ahead`
    /// @param day on which it was reached last; empty where it was not
    record Reached(String state, String at, String day) {}

    /// A clock.
    ///
    /// @param state the word of how it stands
    record Clock(String kind, String begins, String due, String done, String state) {}

    /// A stage that it stands in the way of.
    record Hold(String stage, String force, String reason) {}

    /// Something that was done.
    ///
    /// @param kind the word of what it is
    /// @param who the name of who did it; empty where it is not told
    /// @param text in words, maybe empty
    /// @param counts whether it counts
    /// @param entry its sequence; 0 where the journal is not told of
    record Happened(String day, String kind, String who, String text, boolean counts, long entry) {}

    /// All that the office sees.
    static CaseView of(ListedCase listed, NameBook names) {
        return of(listed, names, true);
    }

    /// What the firm sees: nothing of who works on it, and why they pause or hand it over.
    static CaseView ofFirm(ListedCase listed, NameBook names) {
        return of(listed, names, false);
    }

    private static CaseView of(ListedCase listed, NameBook names, boolean office) {
        CaseStanding standing = listed.standing();
        Messages messages = names.messages();
        List<Happened> course = new ArrayList<>();
        for (CaseStanding.Step step : standing.steps().reversed()) {
            if (office || isTold(step)) {
                course.add(happened(step, names, office));
            }
        }
        return new CaseView(
                listed.raised().text(),
                listed.raised().voice().word(),
                office
                        ? standing.helpers().stream()
                                .map(names.recorders())
                                .sorted()
                                .toList()
                        : List.of(),
                way(standing),
                clocks(listed, messages),
                office
                        ? standing.holds().stream()
                                .map(each -> new Hold(
                                        messages.text(
                                                "stage." + each.hold().stage().word()),
                                        each.hold().force().word(),
                                        each.reason()))
                                .toList()
                        : List.of(),
                course);
    }

    private static List<Reached> way(CaseStanding standing) {
        CaseState now = standing.state() == CaseState.PAUSED ? CaseState.OWNED : standing.state();
        int here = WAY.indexOf(now);
        List<Reached> way = new ArrayList<>();
        for (int i = 0; i < WAY.size(); i++) {
            String at = i < here ? "before" : i == here ? "here" : "ahead";
            way.add(new Reached(WAY.get(i).word(), at, i > here ? "" : reached(WAY.get(i), standing)));
        }
        return way;
    }

    /// The day of the last step that leads to a state.
    private static String reached(CaseState state, CaseStanding standing) {
        String day = state == CaseState.RAISED ? standing.raised().raised().toString() : "";
        for (CaseStanding.Step step : standing.steps()) {
            if (step.counts()
                    && leads(step.recorded().entry()).filter(state::equals).isPresent()) {
                day = step.recorded().entry().day().toString();
            }
        }
        return day;
    }

    private static Optional<CaseState> leads(AftercareEntry entry) {
        return switch (entry) {
            case OwnerGiven given -> Optional.of(CaseState.OWNED);
            case CaseSolved solved -> Optional.of(CaseState.SOLVED);
            case FirmConfirmed said -> Optional.of(CaseState.CONFIRMED);
            case CalledBack called -> called.lasting() ? Optional.of(CaseState.CLOSED) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static List<Clock> clocks(ListedCase listed, Messages messages) {
        List<Clock> clocks = new ArrayList<>();
        for (CaseClock clock : listed.clocks().reversed()) {
            clocks.add(new Clock(
                    clock.kind().word(),
                    clock.begins().toString(),
                    DueText.of(clock.due(), messages),
                    clock.done().map(Object::toString).orElse(""),
                    clock.state(listed.asOf()).word()));
        }
        return clocks;
    }

    private static boolean isTold(CaseStanding.Step step) {
        return step.counts()
                && switch (step.recorded().entry()) {
                    case OwnerGiven given -> true;
                    case CasePaused paused -> true;
                    case CaseResumed resumed -> true;
                    case FirmAnswered answered -> true;
                    case CaseSolved solved -> true;
                    case FirmConfirmed said -> true;
                    case FirmRefused said -> true;
                    case CalledBack called -> true;
                    case CaseReopened said -> true;
                    case CaseRaised raised -> false;
                    case HelperAdded added -> false;
                    case CaseEscalated escalated -> false;
                    case StageHeld held -> false;
                    case HoldLifted lifted -> false;
                };
    }

    private static Happened happened(CaseStanding.Step step, NameBook names, boolean office) {
        AftercareEntry entry = step.recorded().entry();
        return new Happened(
                entry.day().toString(),
                kind(entry),
                office ? names.recorders().apply(step.recorded().recorder()) : "",
                office || isForTheFirm(entry) ? text(entry, names) : "",
                step.counts(),
                office ? step.recorded().sequence() : 0);
    }

    private static boolean isForTheFirm(AftercareEntry entry) {
        return !(entry instanceof OwnerGiven) && !(entry instanceof CalledBack);
    }

    /// The word of what an entry is.
    private static String kind(AftercareEntry entry) {
        return switch (entry) {
            case CaseRaised raised -> "raised";
            case OwnerGiven given -> "owner";
            case HelperAdded added -> "helper";
            case CasePaused paused -> "pause";
            case CaseResumed resumed -> "resume";
            case CaseEscalated escalated -> "escalate";
            case FirmAnswered answered -> "answer";
            case CaseSolved solved -> "solve";
            case FirmConfirmed said -> "confirm";
            case FirmRefused said -> "refuse";
            case CalledBack called -> called.lasting() ? "call-back" : "call-back-open";
            case CaseReopened said -> "reopen";
            case StageHeld held -> "hold";
            case HoldLifted lifted -> "lift";
        };
    }

    private static String text(AftercareEntry entry, NameBook names) {
        Messages messages = names.messages();
        return switch (entry) {
            case CaseRaised raised -> raised.raised().text();
            case OwnerGiven given -> joined(names.recorders().apply(given.owner()), given.reason());
            case HelperAdded added -> names.recorders().apply(added.helper());
            case CasePaused paused -> paused.reason();
            case CaseResumed resumed -> resumed.note();
            case CaseEscalated escalated -> escalated.reason();
            case FirmAnswered answered -> answered.text();
            case CaseSolved solved -> solved.answer();
            case FirmConfirmed said -> joined(rating(said.satisfaction(), messages), said.note());
            case FirmRefused said -> said.reason();
            case CalledBack called -> joined(rating(called.satisfaction(), messages), called.note());
            case CaseReopened said -> said.reason();
            case StageHeld held ->
                joined(messages.text("stage." + held.hold().stage().word()), held.reason());
            case HoldLifted lifted ->
                joined(messages.text("stage." + lifted.stage().word()), lifted.reason());
        };
    }

    private static String rating(Optional<Integer> given, Messages messages) {
        return given.map(each -> messages.text("web.case.rating." + each)).orElse("");
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " · " + other;
    }
}
