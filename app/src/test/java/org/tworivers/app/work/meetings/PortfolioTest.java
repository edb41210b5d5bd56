package org.tworivers.app.work.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.app.work.meetings.Scheduling.Answer;
import org.tworivers.app.work.meetings.Scheduling.Budget;
import org.tworivers.app.work.meetings.Scheduling.Proof;
import org.tworivers.app.work.meetings.Scheduling.Watch;
import org.tworivers.solver.timetable.Control;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Outcome;
import org.tworivers.solver.timetable.Participant;
import org.tworivers.solver.timetable.ProblemBuilder;
import org.tworivers.solver.timetable.SlotGroup;
import org.tworivers.solver.timetable.SlotSet;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.TimetableProver;
import org.tworivers.solver.timetable.check.TimetableCheck;
import org.tworivers.solver.timetable.generate.PlantedEvent;

/// Search and proof side by side, held against trying everything on tiny events.
class PortfolioTest {
    private static final long ITERATIONS = 20_000;

    private static Watch watch() {
        return new Watch(System::nanoTime, () -> false, standing -> {});
    }

    private static Budget budget(MeetingProblem problem, int threads) {
        return new Budget(1, ITERATIONS, Long.MAX_VALUE, threads, Timetable.empty(problem.meetings()));
    }

    private static MeetingProblem random(long seed, Objective... objectives) {
        SplittableRandom random = new SplittableRandom(seed);
        ProblemBuilder builder = new ProblemBuilder()
                .group(new SlotGroup(0, 4, false), 2)
                .objectives(objectives)
                .fairness(random.nextInt(1, 3));
        for (int p = 0; p < 5; p++) {
            SlotSet away = SlotSet.of(4, random.nextInt(4));
            builder.add(new Participant(1, false, SlotSet.all(4).minus(away)));
        }
        for (int m = 0; m < 6; m++) {
            int first = random.nextInt(5);
            int second = (first + random.nextInt(1, 5)) % 5;
            Meeting meeting = Meeting.of(first, second, SlotSet.all(4));
            builder.add(random.nextInt(3) == 0 ? meeting.optional(random.nextInt(1, 4)) : meeting);
        }
        return builder.build();
    }

    @Test
    void tinyEventsAreSettledAsTryingEverythingSettlesThem() {
        int proven = 0;
        int impossible = 0;
        for (long seed = 1; seed <= 120; seed++) {
            MeetingProblem problem = random(seed, Objective.UNSCHEDULED, Objective.BREAKS);
            ExhaustiveProver exhaustive = new ExhaustiveProver(problem);
            TimetableProver.Optimum first = exhaustive.optimise(
                    problem, Objective.UNSCHEDULED, Timetable.empty(0), 0, raised -> {}, Control.none());
            Answer answer = Portfolio.prove(problem, budget(problem, 1), watch(), List.of(exhaustive));
            Outcome outcome = answer.outcome();
            if (first.best() instanceof TimetableProver.Verdict.Impossible) {
                assertThat(outcome.status()).as("seed %s", seed).isEqualTo(Outcome.Status.INFEASIBLE);
                impossible++;
                continue;
            }
            assertThat(outcome.values().getFirst().value()).as("seed %s", seed).isEqualTo(first.bound());
            TimetableCheck.Report report = TimetableCheck.of(problem, outcome.timetable());
            assertThat(report.violations()).as("seed %s", seed).isEmpty();
            for (Outcome.Value value : outcome.values()) {
                assertThat(report.values()).as("seed %s", seed).containsEntry(value.objective(), value.value());
                assertThat(value.gap()).as("seed %s", seed).isNotNegative();
            }
            proven += outcome.status() == Outcome.Status.OPTIMAL ? 1 : 0;
        }
        assertThat(proven).isGreaterThan(20);
        assertThat(impossible).isGreaterThan(5);
    }

    @Test
    void theLaterObjectiveIsProvenToo() {
        for (long seed = 1; seed <= 40; seed++) {
            MeetingProblem problem = random(seed, Objective.IDLE);
            ExhaustiveProver exhaustive = new ExhaustiveProver(problem);
            TimetableProver.Optimum optimum =
                    exhaustive.optimise(problem, Objective.IDLE, Timetable.empty(0), 0, raised -> {}, Control.none());
            Answer answer = Portfolio.prove(problem, budget(problem, 1), watch(), List.of(exhaustive));
            if (optimum.best() instanceof TimetableProver.Verdict.Possible) {
                assertThat(answer.outcome().status()).as("seed %s", seed).isEqualTo(Outcome.Status.OPTIMAL);
                assertThat(answer.outcome().values().getFirst().value())
                        .as("seed %s", seed)
                        .isEqualTo(optimum.bound());
                assertThat(answer.outcome().stop()).isEqualTo(Outcome.Stop.PROVEN);
            }
        }
    }

    /// Three in a triangle in three slots that are not adjacent for one: somebody has a break, and no bound
    /// says so.
    private static MeetingProblem needsProof() {
        for (long seed = 1; ; seed++) {
            MeetingProblem problem = PlantedEvent.of(new PlantedEvent.Size(6, 8, 4, 2, 10), seed, Objective.IDLE)
                    .problem();
            Answer answer = Portfolio.search(problem, budget(problem, 1), watch());
            if (answer.outcome().status() == Outcome.Status.FEASIBLE) {
                return problem;
            }
        }
    }

    @Test
    void withoutAProverTheBoundsHoldAndTheAnswerSaysWhyThereIsNoMore() {
        MeetingProblem problem = needsProof();
        Answer answer = Portfolio.prove(problem, budget(problem, 1), watch(), List.of());
        assertThat(answer.proof()).isEqualTo(Proof.NO_PROVER);
        assertThat(answer.outcome().status()).isEqualTo(Outcome.Status.FEASIBLE);
        assertThat(answer.outcome().values().getFirst().gap()).isPositive();
    }

    @Test
    void whatTheProverSettlesIsSaidToBeIts() {
        MeetingProblem problem = needsProof();
        Answer answer = Portfolio.prove(problem, budget(problem, 1), watch(), List.of(new ExhaustiveProver(problem)));
        assertThat(answer.proof()).isEqualTo(Proof.BY_PROVER);
        assertThat(answer.prover()).isEqualTo("exhaustive");
        assertThat(answer.outcome().status()).isEqualTo(Outcome.Status.OPTIMAL);
    }

    @Test
    void anObjectiveThatTheProverDoesNotKnowStaysOpen() {
        MeetingProblem problem =
                needsProof().toBuilder().objectives(Objective.TABLE_CHANGES).build();
        Answer answer = Portfolio.prove(problem, budget(problem, 1), watch(), List.of(new ExhaustiveProver(problem)));
        assertThat(answer.outcome().status()).isIn(Outcome.Status.FEASIBLE, Outcome.Status.OPTIMAL);
        assertThat(answer.proof()).isIn(Proof.NOT_ACCEPTED, Proof.BY_BOUNDS);
    }

    @Test
    void aProverThatFailsIsNotSilent() {
        MeetingProblem problem = needsProof();
        TimetableProver failing = new FailingProver();
        assertThatThrownBy(() -> Portfolio.prove(problem, budget(problem, 1), watch(), List.of(failing)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the prover failed")
                .hasMessageContaining("out of ink");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void anyNumberOfThreadsGivesTheSameAnswer(int threads) {
        MeetingProblem problem = PlantedEvent.of(new PlantedEvent.Size(20, 60, 8, 8, 10), 3, Objective.IDLE)
                .problem();
        Outcome one = Portfolio.search(problem, budget(problem, 1), watch()).outcome();
        Outcome many =
                Portfolio.search(problem, budget(problem, threads), watch()).outcome();
        assertThat(many.timetable()).isEqualTo(one.timetable());
        assertThat(many.values()).isEqualTo(one.values());
        assertThat(many.iterations()).isEqualTo(one.iterations());
    }

    @Test
    void whatStopsItKeepsTheBestSoFar() {
        MeetingProblem problem = needsProof();
        Watch stopping = new Watch(System::nanoTime, () -> true, standing -> {});
        Answer answer = Portfolio.prove(problem, budget(problem, 1), stopping, List.of(new ExhaustiveProver(problem)));
        assertThat(answer.outcome().stop()).isEqualTo(Outcome.Stop.CANCELLED);
        assertThat(answer.outcome().timetable().meetings()).isEqualTo(problem.meetings());
    }

    /// Breaks at the first question.
    private static final class FailingProver implements TimetableProver {
        @Override
        public String name() {
            return "failing";
        }

        @Override
        public boolean accepts(MeetingProblem problem, Objective objective) {
            return true;
        }

        @Override
        public Verdict atMost(
                MeetingProblem problem, Objective objective, long limit, Timetable hint, Control control) {
            throw new IllegalStateException("out of ink");
        }

        @Override
        public Optimum optimise(
                MeetingProblem problem,
                Objective objective,
                Timetable hint,
                long bound,
                LongConsumer raised,
                Control control) {
            throw new IllegalStateException("out of ink");
        }
    }
}
