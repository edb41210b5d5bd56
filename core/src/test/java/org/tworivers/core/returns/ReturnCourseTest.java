package org.tworivers.core.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tworivers.core.returns.MonthlyReturns.Kind;
import org.tworivers.core.returns.MonthlyReturns.Taken;
import org.tworivers.core.returns.ReturnCourse.State;
import org.tworivers.core.returns.ReturnsEntry.Approved;
import org.tworivers.core.returns.ReturnsEntry.Locked;
import org.tworivers.core.returns.ReturnsEntry.SentBack;
import org.tworivers.core.returns.ReturnsEntry.Step;
import org.tworivers.core.returns.ReturnsEntry.Submitted;
import org.tworivers.core.shared.Rejection;

/// The course of a return: whatever is tried in whatever order, only the steps that the field knows are taken.
class ReturnCourseTest {
    private static final String UNIT = "unit";
    private static final YearMonth MONTH = YearMonth.of(2017, 4);

    private final List<Taken> taken = new ArrayList<>();
    private String handedIn = "";

    private ReturnCourse course() {
        return ReturnCourse.of(taken);
    }

    /// Takes a step if it may be taken.
    ///
    /// @return the codes of why it may not
    private List<String> take(Step step) {
        List<String> codes = course().check(step).stream().map(Rejection::code).toList();
        if (codes.isEmpty()) {
            String id = "e-" + taken.size();
            handedIn = step instanceof Submitted ? id : handedIn;
            taken.add(new Taken(
                    taken.size() + 1L, id, Instant.EPOCH, "somebody", UNIT, MONTH, kind(step), handedIn, "", 0));
        }
        return codes;
    }

    private static Kind kind(Step step) {
        return switch (step) {
            case Submitted submitted -> Kind.SUBMITTED;
            case SentBack back -> Kind.SENT_BACK;
            case Approved approved -> Kind.APPROVED;
            case Locked locked -> Kind.LOCKED;
        };
    }

    private static Submitted submitted() {
        return new Submitted(UNIT, MONTH, ReturnContent.EMPTY);
    }

    private SentBack sentBack() {
        return new SentBack(UNIT, MONTH, handedIn, "why");
    }

    private Approved approved() {
        return new Approved(UNIT, MONTH, handedIn, 0);
    }

    private Locked locked() {
        return new Locked(UNIT, MONTH, handedIn);
    }

    @Test
    void theUsualWay() {
        assertThat(take(approved())).containsExactly("return-not-waiting");
        assertThat(take(submitted())).isEmpty();
        assertThat(take(submitted())).containsExactly("return-handed-in");
        assertThat(take(locked())).containsExactly("return-not-approved");
        assertThat(take(new SentBack(UNIT, MONTH, handedIn, " "))).containsExactly("reason-missing");
        assertThat(take(sentBack())).isEmpty();
        String first = handedIn;
        assertThat(take(submitted())).isEmpty();
        assertThat(take(new Approved(UNIT, MONTH, first, 0))).containsExactly("return-handed-in-anew");
        assertThat(take(approved())).isEmpty();
        assertThat(take(locked())).isEmpty();
        assertThat(take(sentBack())).containsExactly("return-locked");
        assertThat(course().state()).isEqualTo(State.LOCKED);
    }

    @Test
    void whatWasApprovedCanBeSentBackUntilItIsLocked() {
        take(submitted());
        take(approved());
        assertThat(take(sentBack())).isEmpty();
        assertThat(course().state().isWritable()).isTrue();
        assertThat(take(submitted())).isEmpty();
    }

    /// Each state is reached from the states that lead to it, and from no other.
    @Test
    void noOtherWayIsTaken() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            taken.clear();
            handedIn = "";
            for (int i = 0; i < 12; i++) {
                State before = course().state();
                List<Step> steps = List.of(submitted(), sentBack(), approved(), locked());
                Step step = steps.get(random.nextInt(steps.size()));
                boolean done = take(step).isEmpty();
                boolean known = switch (kind(step)) {
                    case SUBMITTED -> before == State.OPEN || before == State.SENT_BACK;
                    case SENT_BACK -> before == State.SUBMITTED || before == State.APPROVED;
                    case APPROVED -> before == State.SUBMITTED;
                    case LOCKED -> before == State.APPROVED;
                };
                assertThat(done)
                        .as("seed %s: %s after %s", seed, kind(step), before)
                        .isEqualTo(known);
            }
        }
    }
}
