package org.tworivers.solver.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tworivers.solver.matching.StableReasons.FullWithBetter;
import org.tworivers.solver.matching.StableReasons.NotNamed;
import org.tworivers.solver.matching.check.StableCheck;

class MatchmakerTest {
    private static final Pattern LIST = Pattern.compile("\"(\\d+)\":\\s*\\[([^\\]]*)]");

    /// Residents A, S, D, J, L and hospitals M, C, G.
    private static StableProblem example() {
        return StableProblem.of(
                new int[][] {{1}, {1, 0}, {1, 0, 2}, {1, 2, 0}, {0, 1, 2}},
                new int[][] {{2, 4, 1, 3}, {2, 0, 1, 4, 3}, {2, 3, 4}},
                new int[] {2, 2, 2});
    }

    @Test
    void theExampleIsMatchedAsPublished() {
        StableOutcome outcome = Matchmaker.match(example());
        assertThat(outcome.places()).containsExactly(1, 0, 1, 2, 0);
        assertThat(StableCheck.of(example(), outcome).isBestForSeekers()).isTrue();
    }

    @Test
    void eachSeekerIsToldWhy() {
        StableReasons reasons = new StableReasons(example(), Matchmaker.match(example()));
        assertThat(reasons.of(1))
                .isEqualTo(new StableReasons.Reason(List.of(new FullWithBetter(1, 0)), OptionalInt.empty()));
        assertThat(reasons.of(2)).isEqualTo(new StableReasons.Reason(List.of(), OptionalInt.of(0)));
        StableProblem unheard = StableProblem.of(new int[][] {{0}}, new int[][] {{}}, new int[] {1});
        assertThat(new StableReasons(unheard, Matchmaker.match(unheard)).of(0).refusals())
                .containsExactly(new NotNamed(0));
    }

    @Test
    void ofEqualScoresTheLowerIndexComesFirst() {
        StableProblem problem = StableProblem.ofScores(
                new int[][] {{5, 5}, {5, -1}, {7, 9}}, new int[][] {{3, 3, 3}, {1, 1, 2}}, new int[] {1, 1});
        assertThat(problem.choicesOfSeeker(0)).containsExactly(0, 1);
        assertThat(problem.choicesOfSeeker(1)).containsExactly(0);
        assertThat(problem.choicesOfPlace(1)).containsExactly(2, 0, 1);
        assertThat(Matchmaker.match(problem).places()).containsExactly(0, -1, 1);
    }

    @Test
    void thePublishedInstanceIsStableAndBestForResidents() throws IOException {
        Path file = SharedData.file("assignment/issue_159.json");
        assumeTrue(Files.exists(file), "assignment/issue_159.json is not there: skipped");
        String text = Files.readString(file);
        int residents = text.indexOf("\"residents\"");
        int[][] places = lists(text.substring(0, residents));
        int[][] seekers = lists(text.substring(residents));
        for (int capacity = 0; capacity <= 5; capacity++) {
            int[] capacities = new int[places.length];
            Arrays.fill(capacities, capacity);
            StableProblem problem = StableProblem.of(seekers, places, capacities);
            StableCheck.Report report = StableCheck.of(problem, Matchmaker.match(problem));
            assertThat(report.broken()).isEmpty();
            assertThat(report.blocking()).isEmpty();
            assertThat(report.isBestForSeekers()).isTrue();
        }
    }

    private static int[][] lists(String text) {
        List<int[]> lists = new ArrayList<>();
        Matcher found = LIST.matcher(text);
        while (found.find()) {
            lists.add(Pattern.compile("\\d+")
                    .matcher(found.group(2))
                    .results()
                    .mapToInt(number -> Integer.parseInt(number.group()))
                    .toArray());
        }
        return lists.toArray(int[][]::new);
    }

    @Test
    void ofAllStableMatchingsItIsTheBestForEverySeekerAndTheCheckSaysSoOfNoOther() {
        for (long seed = 1; seed <= 1500; seed++) {
            StableProblem problem = random(new SplittableRandom(seed));
            StableOutcome outcome = Matchmaker.match(problem);
            int stable = 0;
            for (List<Integer> places : everyChoice(problem, 0)) {
                StableOutcome other = new StableOutcome(places);
                StableCheck.Report report = StableCheck.of(problem, other);
                if (report.isStable()) {
                    stable++;
                    assertThat(report.isBestForSeekers())
                            .as("%s, seed %d", places, seed)
                            .isEqualTo(other.equals(outcome));
                    for (int seeker = 0; seeker < problem.seekers(); seeker++) {
                        assertThat(rank(problem, seeker, outcome))
                                .as("seeker %d, seed %d", seeker, seed)
                                .isLessThanOrEqualTo(rank(problem, seeker, other));
                    }
                }
            }
            assertThat(stable).as("stable ones, seed %d", seed).isPositive();
        }
    }

    private static int rank(StableProblem problem, int seeker, StableOutcome outcome) {
        int rank = problem.choicesOfSeeker(seeker).indexOf(outcome.places().get(seeker));
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }

    private static List<List<Integer>> everyChoice(StableProblem problem, int seeker) {
        if (seeker == problem.seekers()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (List<Integer> rest : everyChoice(problem, seeker + 1)) {
            for (int place = -1; place < problem.places(); place++) {
                List<Integer> choice = new ArrayList<>(List.of(place));
                choice.addAll(rest);
                all.add(choice);
            }
        }
        return all;
    }

    private static StableProblem random(SplittableRandom random) {
        int places = 1 + random.nextInt(3);
        int seekers = 1 + random.nextInt(5);
        int[] capacities = new int[places];
        Arrays.setAll(capacities, place -> random.nextInt(4));
        return StableProblem.of(choices(random, seekers, places), choices(random, places, seekers), capacities);
    }

    private static int[][] choices(SplittableRandom random, int choosers, int others) {
        int[][] choices = new int[choosers][];
        for (int i = 0; i < choosers; i++) {
            List<Integer> all = new ArrayList<>();
            for (int other = 0; other < others; other++) {
                all.add(other);
            }
            for (int k = all.size() - 1; k > 0; k--) {
                Collections.swap(all, k, random.nextInt(k + 1));
            }
            int named = random.nextInt(4) == 0 ? random.nextInt(others + 1) : others;
            choices[i] =
                    all.subList(0, named).stream().mapToInt(Integer::intValue).toArray();
        }
        return choices;
    }
}
