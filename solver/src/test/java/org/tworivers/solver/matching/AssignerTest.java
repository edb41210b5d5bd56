package org.tworivers.solver.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Scanner;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tworivers.solver.matching.AssignmentReasons.AllFull;
import org.tworivers.solver.matching.AssignmentReasons.NothingAllowed;
import org.tworivers.solver.matching.AssignmentReasons.Placed;
import org.tworivers.solver.matching.check.AssignmentCheck;

class AssignerTest {
    private static final int NO = AssignmentProblem.FORBIDDEN;

    @Test
    void thePublishedAssignmentCosts305() throws IOException {
        Path file = SharedData.file("assignment/assign100.txt");
        assumeTrue(Files.exists(file), "assignment/assign100.txt is not there: skipped");
        try (Scanner numbers = new Scanner(file, StandardCharsets.UTF_8)) {
            int size = numbers.nextInt();
            int[][] costs = new int[size][size];
            for (int[] row : costs) {
                Arrays.setAll(row, place -> numbers.nextInt());
            }
            int[] ones = new int[size];
            Arrays.fill(ones, 1);
            AssignmentProblem problem = AssignmentProblem.of(costs, ones);
            AssignmentOutcome outcome = Assigner.assign(problem);
            assertThat(outcome.cost()).isEqualTo(305);
            assertThat(outcome.placed()).isEqualTo(size);
            assertThat(AssignmentCheck.of(problem, outcome).isProvenBest()).isTrue();
        }
    }

    @Test
    void theAssignmentIsWhatTryingEverythingGives() {
        for (long seed = 1; seed <= 4000; seed++) {
            AssignmentProblem problem = random(new SplittableRandom(seed), 5, 4);
            AssignmentOutcome outcome = Assigner.assign(problem);
            AssignmentCheck.Report report = AssignmentCheck.of(problem, outcome);
            assertThat(report.broken()).as("seed %d", seed).isEmpty();
            assertThat(report.value()).as("value, seed %d", seed).isEqualTo(leastValue(problem, 0, new int[4]));
            assertThat(report.bound()).as("bound, seed %d", seed).isEqualTo(report.value());
            assertThat(outcome.placed()).as("placed, seed %d", seed).isEqualTo(report.placed());
            assertThat(outcome.cost()).as("cost, seed %d", seed).isEqualTo(report.cost());
        }
    }

    @Test
    void pricesProveLargerOnesBest() {
        for (long seed = 1; seed <= 200; seed++) {
            AssignmentProblem problem = random(new SplittableRandom(seed), 120, 20);
            AssignmentCheck.Report report = AssignmentCheck.of(problem, Assigner.assign(problem));
            assertThat(report.isProvenBest()).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void whatTheRunnerUpCostsMoreIsNeverTooMuch() {
        for (long seed = 1; seed <= 1500; seed++) {
            AssignmentProblem problem = random(new SplittableRandom(seed), 5, 4);
            AssignmentOutcome outcome = Assigner.assign(problem);
            long value = value(problem, outcome);
            AssignmentReasons reasons = new AssignmentReasons(problem, outcome);
            for (int seeker = 0; seeker < problem.seekers(); seeker++) {
                if (reasons.of(seeker) instanceof Placed placed
                        && placed.runnerUp().isPresent()) {
                    AssignmentProblem only =
                            only(problem, seeker, placed.runnerUp().getAsInt());
                    AssignmentOutcome forced = Assigner.assign(only);
                    assertThat(forced.places().get(seeker) < 0 || value(problem, forced) - value >= placed.dearerBy())
                            .as("seeker %d, seed %d", seeker, seed)
                            .isTrue();
                }
            }
        }
    }

    private static long value(AssignmentProblem problem, AssignmentOutcome outcome) {
        return outcome.cost() + (problem.seekers() - outcome.placed()) * problem.leftOverCost();
    }

    /// The same, with one place only for a seeker.
    private static AssignmentProblem only(AssignmentProblem problem, int seeker, int place) {
        int[][] costs = new int[problem.seekers()][problem.places()];
        int[] capacities = new int[problem.places()];
        for (int p = 0; p < capacities.length; p++) {
            capacities[p] = problem.capacity(p);
            for (int s = 0; s < costs.length; s++) {
                costs[s][p] = s == seeker && p != place ? NO : problem.cost(s, p);
            }
        }
        return AssignmentProblem.of(costs, capacities);
    }

    @Test
    void eachSeekerIsToldWhy() {
        AssignmentProblem problem = AssignmentProblem.of(
                new int[][] {{1, 5, NO}, {2, 9, NO}, {NO, NO, NO}, {8, NO, NO}}, new int[] {1, 1, 4});
        AssignmentOutcome outcome = Assigner.assign(problem);
        assertThat(outcome.places()).containsExactly(1, 0, -1, -1);
        AssignmentReasons reasons = new AssignmentReasons(problem, outcome);
        assertThat(reasons.of(0)).isEqualTo(new Placed(1, List.of(0), OptionalInt.of(0), dearer(reasons, 0)));
        assertThat(((Placed) reasons.of(1)).runnerUp()).hasValue(1);
        assertThat(reasons.of(2)).isEqualTo(new NothingAllowed());
        assertThat(reasons.of(3)).isInstanceOfSatisfying(AllFull.class, full -> {
            assertThat(full.full()).containsExactly(0);
            assertThat(full.nearest()).isZero();
            assertThat(full.dearerBy()).isNotNegative();
        });
    }

    private static long dearer(AssignmentReasons reasons, int seeker) {
        return ((Placed) reasons.of(seeker)).dearerBy();
    }

    @Test
    void faultsAreAllNamedBeforeAnythingIsAssigned() {
        int[][] costs = {{1, -1}, {3}};
        assertThat(AssignmentProblem.faults(costs, new int[] {1, -2}))
                .extracting(MatchingFault::code)
                .containsExactly(MatchingFault.Code.CAPACITY, MatchingFault.Code.COST, MatchingFault.Code.COSTS);
        assertThatThrownBy(() -> AssignmentProblem.of(costs, new int[] {1, -2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe ask for their faults first.");
    }

    @Test
    void nobodyAndNoPlaceIsAProblemToo() {
        assertThat(Assigner.assign(AssignmentProblem.of(new int[0][0], new int[0]))
                        .places())
                .isEmpty();
        assertThat(Assigner.assign(AssignmentProblem.of(new int[2][0], new int[0]))
                        .places())
                .containsExactly(-1, -1);
    }

    @Test
    void itEndsWhenItIsCancelled() {
        AtomicInteger asked = new AtomicInteger();
        AssignmentProblem problem = random(new SplittableRandom(3), 120, 20);
        assertThat(Assigner.find(problem, () -> asked.incrementAndGet() > 1)).isEmpty();
    }

    private static long leastValue(AssignmentProblem problem, int seeker, int[] seats) {
        if (seeker == problem.seekers()) {
            return 0;
        }
        long least = problem.leftOverCost() + leastValue(problem, seeker + 1, seats);
        for (int place = 0; place < problem.places(); place++) {
            if (problem.isAllowed(seeker, place) && seats[place] < problem.capacity(place)) {
                seats[place]++;
                least = Math.min(least, problem.cost(seeker, place) + leastValue(problem, seeker + 1, seats));
                seats[place]--;
            }
        }
        return least;
    }

    /// Few seats or many, equal costs or none, forbidden pairs.
    private static AssignmentProblem random(SplittableRandom random, int mostSeekers, int mostPlaces) {
        int places = 1 + random.nextInt(mostPlaces);
        int range = random.nextBoolean() ? 4 : 1000;
        int forbidden = random.nextInt(4);
        List<int[]> costs = new ArrayList<>();
        int seekers = random.nextInt(mostSeekers + 1);
        for (int seeker = 0; seeker < seekers; seeker++) {
            int[] row = new int[places];
            Arrays.setAll(row, place -> random.nextInt(6) < forbidden ? NO : random.nextInt(range));
            costs.add(row);
        }
        int[] capacities = new int[places];
        Arrays.setAll(capacities, place -> random.nextInt(2 * mostSeekers / mostPlaces + 1));
        return AssignmentProblem.of(costs.toArray(int[][]::new), capacities);
    }
}
