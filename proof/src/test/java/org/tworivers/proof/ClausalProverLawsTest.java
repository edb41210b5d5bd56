package org.tworivers.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tworivers.solver.timetable.Control;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.TimetableProver.Optimum;
import org.tworivers.solver.timetable.TimetableProver.Verdict;
import org.tworivers.solver.timetable.Violation;
import org.tworivers.solver.timetable.check.TimetableCheck;

class ClausalProverLawsTest {
    private static final List<Objective> COUNTED =
            List.of(Objective.BREAKS, Objective.IDLE, Objective.UNSCHEDULED, Objective.MOVED);
    private final ClausalProver prover = new ClausalProver();

    @Test
    void theProvenLeastIsThatOfTryingEverything() {
        for (long seed = 0; seed < 3000; seed++) {
            MeetingProblem problem = TinyEvents.roll(new SplittableRandom(seed));
            Objective objective = COUNTED.get((int) (seed % COUNTED.size()));
            OptionalLong least = TinyEvents.least(problem, objective);
            Timetable none = Timetable.empty(problem.meetings());
            Optimum optimum = prover.optimise(problem, objective, none, 0, raised -> {}, Control.none());
            if (least.isEmpty()) {
                assertThat(optimum.best()).as("seed %d", seed).isInstanceOf(Verdict.Impossible.class);
            } else {
                assertThat(optimum.bound()).as("%s, seed %d", objective, seed).isEqualTo(least.getAsLong());
                assertThat(valueOf(optimum.best(), problem, objective))
                        .as("%s, seed %d", objective, seed)
                        .isEqualTo(least.getAsLong());
            }
        }
    }

    @Test
    void theLeastIsPossibleAndOneLessIsNot() {
        for (long seed = 10_000; seed < 11_500; seed++) {
            MeetingProblem problem = TinyEvents.roll(new SplittableRandom(seed));
            Objective objective = COUNTED.get((int) (seed % COUNTED.size()));
            OptionalLong least = TinyEvents.least(problem, objective);
            Timetable none = Timetable.empty(problem.meetings());
            if (least.isPresent()) {
                Verdict atLeast = prover.atMost(problem, objective, least.getAsLong(), none, Control.none());
                assertThat(valueOf(atLeast, problem, objective))
                        .as("seed %d", seed)
                        .isEqualTo(least.getAsLong());
                assertThat(prover.atMost(problem, objective, least.getAsLong() - 1, none, Control.none()))
                        .as("%s, seed %d", objective, seed)
                        .isInstanceOf(Verdict.Impossible.class);
            }
        }
    }

    @Test
    void aConflictConflictsAndIsSmallest() {
        int conflicts = 0;
        for (long seed = 20_000; seed < 23_000; seed++) {
            MeetingProblem problem = TinyEvents.roll(new SplittableRandom(seed));
            Timetable none = Timetable.empty(problem.meetings());
            Optimum optimum = prover.optimise(problem, Objective.BREAKS, none, 0, raised -> {}, Control.none());
            if (optimum.best() instanceof Verdict.Impossible(List<Violation> conflict)) {
                conflicts++;
                assertThat(conflict).as("seed %d", seed).isNotEmpty();
                assertThat(new Lifted(problem, conflict).isPossible())
                        .as("%s conflict, seed %d", conflict, seed)
                        .isFalse();
                for (Violation one : conflict) {
                    List<Violation> others = new ArrayList<>(conflict);
                    others.remove(one);
                    assertThat(new Lifted(problem, others).isPossible())
                            .as("%s without %s, seed %d", conflict, one, seed)
                            .isTrue();
                }
            }
        }
        assertThat(conflicts).isGreaterThan(200);
    }

    @Test
    void aConflictWithALimitConflictsToo() {
        int conflicts = 0;
        for (long seed = 30_000; seed < 32_000; seed++) {
            MeetingProblem problem = TinyEvents.roll(new SplittableRandom(seed));
            Timetable none = Timetable.empty(problem.meetings());
            Verdict verdict = prover.atMost(problem, Objective.BREAKS, 0, none, Control.none());
            if (verdict instanceof Verdict.Impossible(List<Violation> conflict)) {
                conflicts++;
                assertThat(new Lifted(problem, conflict).isPossible(Objective.BREAKS, 0))
                        .as("%s, seed %d", conflict, seed)
                        .isFalse();
            }
        }
        assertThat(conflicts).isGreaterThan(200);
    }

    @Test
    void newNumbersChangeNoProvenValue() {
        for (long seed = 40_000; seed < 40_500; seed++) {
            MeetingProblem problem = TinyEvents.roll(new SplittableRandom(seed));
            MeetingProblem renumbered = Renumbered.of(problem, new SplittableRandom(seed));
            for (Objective objective : COUNTED) {
                Timetable none = Timetable.empty(problem.meetings());
                long bound = prover.optimise(problem, objective, none, 0, raised -> {}, Control.none())
                        .bound();
                assertThat(prover.optimise(renumbered, objective, none, 0, raised -> {}, Control.none())
                                .bound())
                        .as("%s, seed %d", objective, seed)
                        .isEqualTo(bound);
            }
        }
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        for (long seed = 50_000; seed < 50_200; seed++) {
            MeetingProblem problem = TinyEvents.roll(new SplittableRandom(seed));
            Timetable none = Timetable.empty(problem.meetings());
            Optimum once = prover.optimise(problem, Objective.IDLE, none, 0, raised -> {}, Control.none());
            assertThat(prover.optimise(problem, Objective.IDLE, none, 0, raised -> {}, Control.none()))
                    .as("seed %d", seed)
                    .isEqualTo(once);
        }
    }

    private static long valueOf(Verdict verdict, MeetingProblem problem, Objective objective) {
        assertThat(verdict).isInstanceOf(Verdict.Possible.class);
        TimetableCheck.Report report = TimetableCheck.of(problem, ((Verdict.Possible) verdict).timetable());
        assertThat(report.violations()).isEmpty();
        return report.values().getOrDefault(objective, Long.MAX_VALUE);
    }
}
