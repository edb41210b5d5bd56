package org.tworivers.core.returns;

import java.util.List;
import java.util.Locale;
import org.tworivers.core.returns.MonthlyReturns.Taken;
import org.tworivers.core.returns.ReturnsEntry.Approved;
import org.tworivers.core.returns.ReturnsEntry.Locked;
import org.tworivers.core.returns.ReturnsEntry.SentBack;
import org.tworivers.core.returns.ReturnsEntry.Step;
import org.tworivers.core.returns.ReturnsEntry.Submitted;
import org.tworivers.core.shared.Rejection;

/// How far the return of a unit for a month has come, and which step it may take next:
/// open -> submitted -> sent back, or approved -> locked. What was approved may be sent back until it is locked.
///
/// @param state where it stands
/// @param submission id of the entry by which it was last handed in; empty when it never was
/// @param latest the last step; nothing happened yet when its sequence is 0
public record ReturnCourse(State state, String submission, long latest) {
    /// Nothing was handed in.
    public static final ReturnCourse OPEN = new ReturnCourse(State.OPEN, "", 0);

    /// Where a return stands.
    public enum State {
        OPEN,
        SUBMITTED,
        SENT_BACK,
        APPROVED,
        LOCKED;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The lower-case word.
        public String word() {
            return word;
        }

        /// Whether the unit may still write in it.
        public boolean isWritable() {
            return this == OPEN || this == SENT_BACK;
        }
    }

    /// Where a return stands after these steps of it, in order.
    public static ReturnCourse of(List<Taken> steps) {
        ReturnCourse course = OPEN;
        for (Taken step : steps) {
            course = course.after(step);
        }
        return course;
    }

    private ReturnCourse after(Taken step) {
        return switch (step.kind()) {
            case SUBMITTED -> new ReturnCourse(State.SUBMITTED, step.entryId(), step.sequence());
            case SENT_BACK -> new ReturnCourse(State.SENT_BACK, submission, step.sequence());
            case APPROVED -> new ReturnCourse(State.APPROVED, submission, step.sequence());
            case LOCKED -> new ReturnCourse(State.LOCKED, submission, step.sequence());
        };
    }

    /// Why a step must not be taken; nothing when it may.
    public List<Rejection> check(Step step) {
        String named = step.unit() + " " + step.month();
        if (state == State.LOCKED) {
            return no("return-locked", named, "it is locked; record a correction in the project's dossier.");
        }
        return switch (step) {
            case Submitted submitted -> checkSubmission(named);
            case SentBack back ->
                back.reason().isBlank()
                        ? List.of(new Rejection("reason-missing", "reason", "", "say what to mend."))
                        : checkDecision(named, back.submission(), state == State.APPROVED || state == State.SUBMITTED);
            case Approved approved -> checkDecision(named, approved.submission(), state == State.SUBMITTED);
            case Locked locked ->
                state == State.APPROVED
                        ? checkDecision(named, locked.submission(), true)
                        : no("return-not-approved", named, "only what was approved is locked; approve it first.");
        };
    }

    private List<Rejection> checkSubmission(String named) {
        return state.isWritable()
                ? List.of()
                : no("return-handed-in", named, "it is handed in already; have it sent back to change it.");
    }

    private List<Rejection> checkDecision(String named, String decided, boolean waits) {
        if (!waits) {
            return no("return-not-waiting", named, "it does not wait for a decision; look at what became of it.");
        }
        return decided.equals(submission)
                ? List.of()
                : no("return-handed-in-anew", named, "it was handed in anew since; look at that one.");
    }

    private static List<Rejection> no(String code, String named, String advice) {
        return List.of(new Rejection(code, "return", named, advice));
    }
}
