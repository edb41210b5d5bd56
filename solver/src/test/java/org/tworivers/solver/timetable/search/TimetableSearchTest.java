package org.tworivers.solver.timetable.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tworivers.solver.timetable.Control;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Outcome;
import org.tworivers.solver.timetable.check.TimetableCheck;
import org.tworivers.solver.timetable.generate.PlantedEvent;

class TimetableSearchTest {
    private static final PlantedEvent.Size SMALL = new PlantedEvent.Size(20, 120, 16, 9, 10);

    @Test
    void tinyEventsComeOutAsTryingEverythingSays() {
        for (long seed = 1; seed <= 2000; seed++) {
            MeetingProblem problem = new RandomEvents(seed, 4, 5).next(rankedBy(seed));
            List<Long> best = BruteForce.best(problem);
            Outcome outcome = TimetableSearch.run(
                    problem, SearchSettings.ofIterations(seed, 60_000).withIslands(1), Control.none());
            if (best.isEmpty()) {
                assertThat(outcome.status())
                        .as("seed %d", seed)
                        .isIn(Outcome.Status.INFEASIBLE, Outcome.Status.UNKNOWN);
            } else {
                assertThat(values(outcome)).as("seed %d", seed).isEqualTo(best);
                assertThat(outcome.status()).as("seed %d", seed).isIn(Outcome.Status.OPTIMAL, Outcome.Status.FEASIBLE);
            }
        }
    }

    private static Objective[] rankedBy(long seed) {
        return switch ((int) (seed % 4)) {
            case 0 -> new Objective[] {Objective.UNSCHEDULED, Objective.BREAKS};
            case 1 -> new Objective[] {Objective.IDLE, Objective.UNSCHEDULED};
            case 2 -> new Objective[] {Objective.UNSCHEDULED, Objective.IDLE_RANGE, Objective.BREAKS};
            default -> new Objective[] {Objective.BREAKS, Objective.UNSCHEDULED, Objective.IDLE};
        };
    }

    private static List<Long> values(Outcome outcome) {
        return outcome.values().stream().map(Outcome.Value::value).toList();
    }

    @Test
    void theAnswerIsTheSameWhateverTheThreads() {
        MeetingProblem problem = PlantedEvent.of(SMALL, 3, Objective.IDLE).problem();
        SearchSettings settings = SearchSettings.ofIterations(5, 130_000);
        Outcome alone = TimetableSearch.run(problem, settings, Control.none());
        for (int threads : new int[] {2, 3, 4}) {
            Outcome together = TimetableSearch.run(problem, settings.withThreads(threads), Control.none());
            assertThat(together.timetable()).isEqualTo(alone.timetable());
            assertThat(together.trace()).isEqualTo(alone.trace());
        }
    }

    @Test
    void aTimetableAsGoodAsTheBoundEndsTheSearch() {
        int proven = 0;
        for (long seed = 1; seed <= 5; seed++) {
            MeetingProblem problem =
                    PlantedEvent.of(SMALL, seed, Objective.IDLE).problem();
            Outcome outcome = TimetableSearch.run(problem, SearchSettings.ofIterations(seed, 200_000), Control.none());
            boolean tight = outcome.values().getFirst().gap() == 0;
            assertThat(outcome.stop()).isEqualTo(tight ? Outcome.Stop.PROVEN : Outcome.Stop.ITERATIONS);
            proven += tight ? 1 : 0;
        }
        assertThat(proven).isPositive();
    }

    @Test
    void theIterationsOfASearchThatRanOutOfTimeGiveItsAnswerAgain() {
        MeetingProblem problem = PlantedEvent.of(SMALL, 4, Objective.IDLE).problem();
        long[] ticks = {0};
        Control clock = new Control(() -> ticks[0]++, () -> false, progress -> {});
        Outcome timed = TimetableSearch.run(problem, SearchSettings.ofNanos(6, 12), clock);
        assertThat(timed.stop()).isEqualTo(Outcome.Stop.TIME);
        Outcome counted =
                TimetableSearch.run(problem, SearchSettings.ofIterations(6, timed.iterations()), Control.none());
        assertThat(counted.timetable()).isEqualTo(timed.timetable());
    }

    @Test
    void aCancelledSearchKeepsTheBestSoFar() {
        MeetingProblem problem = PlantedEvent.of(SMALL, 7, Objective.IDLE).problem();
        int[] rounds = {0};
        Control impatient = new Control(() -> 0, () -> rounds[0] >= 3, progress -> rounds[0]++);
        Outcome outcome = TimetableSearch.run(problem, SearchSettings.ofIterations(8, Long.MAX_VALUE), impatient);
        assertThat(outcome.stop()).isEqualTo(Outcome.Stop.CANCELLED);
        assertThat(TimetableCheck.of(problem, outcome.timetable()).isFeasible()).isTrue();
    }

    @Test
    void aSearchFromATimetableIsNeverWorseThanIt() {
        PlantedEvent event = PlantedEvent.of(SMALL, 9, Objective.IDLE);
        Outcome outcome = TimetableSearch.run(
                event.problem(), event.planted(), SearchSettings.ofIterations(1, 0), Control.none());
        long planted =
                TimetableCheck.of(event.problem(), event.planted()).values().getOrDefault(Objective.IDLE, 0L);
        assertThat(outcome.values().getFirst().value()).isLessThanOrEqualTo(planted);
        assertThat(outcome.status()).isNotEqualTo(Outcome.Status.UNKNOWN);
    }

    @Test
    void exactlyAsManyTablesAsMeetingsNeedAreEnough() {
        for (long seed = 1; seed <= 10; seed++) {
            PlantedEvent.Size full = new PlantedEvent.Size(20, 128, 16, 8, 10);
            MeetingProblem problem = PlantedEvent.of(full, seed, Objective.IDLE).problem();
            Outcome outcome = TimetableSearch.run(problem, SearchSettings.ofIterations(seed, 60_000), Control.none());
            assertThat(outcome.status()).as("seed %d", seed).isNotEqualTo(Outcome.Status.UNKNOWN);
        }
    }

    @Test
    void theTraceOnlyGetsBetter() {
        MeetingProblem problem = PlantedEvent.of(SMALL, 2, Objective.IDLE).problem();
        Outcome outcome = TimetableSearch.run(problem, SearchSettings.ofIterations(2, 50_000), Control.none());
        List<Outcome.Step> trace = outcome.trace();
        assertThat(trace).isNotEmpty();
        assertThat(trace.getLast().values()).isEqualTo(values(outcome));
        assertThat(IntStream.range(1, trace.size())
                        .allMatch(i ->
                                trace.get(i - 1).iteration() <= trace.get(i).iteration()
                                        || trace.get(i).iteration() / Island.ROUND
                                                >= trace.get(i - 1).iteration() / Island.ROUND))
                .isTrue();
    }
}
