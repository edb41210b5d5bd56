package org.tworivers.solver.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tworivers.solver.pairs.check.PairCheck;

class PairChoiceTest {
    @Test
    void theChoiceIsWhatTryingEverythingGives() {
        for (long seed = 1; seed <= 6000; seed++) {
            PairProblem problem = new RandomPairs(seed).next(seed % 2 == 0 ? 3 : 4, 10);
            PairOutcome outcome = PairChoice.of(problem);
            EveryChoice.Worth best = EveryChoice.best(problem, mask -> true).orElseThrow();
            assertThat(outcome.promised()).as("promised, seed %d", seed).isEqualTo(best.promised());
            assertThat(outcome.priority()).as("priority, seed %d", seed).isEqualTo(best.priority());
            assertThat(satisfied(problem, outcome))
                    .as("fairness, seed %d", seed)
                    .isEqualTo(best.satisfied());
            assertThat(outcome.choice().all()).as("pairs, seed %d", seed).isEqualTo(best.pairs());
        }
    }

    private static List<Integer> satisfied(PairProblem problem, PairOutcome outcome) {
        int[] satisfied = new int[problem.participants()];
        for (int i : outcome.choice().all()) {
            CandidatePair pair = problem.pair(i);
            satisfied[pair.first()] += pair.wishedByFirst() ? 1 : 0;
            satisfied[pair.second()] += pair.wishedBySecond() ? 1 : 0;
        }
        return Arrays.stream(satisfied).sorted().boxed().toList();
    }

    @Test
    void pricesProveTheChoiceBest() {
        for (long seed = 1; seed <= 3000; seed++) {
            PairProblem problem = new RandomPairs(seed).next(8, 40);
            PairOutcome outcome = PairChoice.of(problem);
            PairCheck.Report report = PairCheck.of(problem, outcome);
            assertThat(report.overLimit()).as("seed %d", seed).isEmpty();
            assertThat(report.values()).as("values, seed %d", seed).isEqualTo(outcome.values());
            assertThat(report.bounds()).as("bounds, seed %d", seed).isEqualTo(outcome.values());
        }
    }

    @Test
    void orderAndNamesDoNotMatter() {
        for (long seed = 1; seed <= 3000; seed++) {
            RandomPairs random = new RandomPairs(seed);
            PairProblem problem = random.next(8, 40);
            RandomPairs.Renamed renamed = random.renamed(problem);
            List<Integer> chosen = new ArrayList<>();
            for (int pair : PairChoice.of(renamed.problem()).choice().all()) {
                chosen.add(renamed.pairs().get(pair));
            }
            assertThat(chosen)
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            PairChoice.of(problem).choice().all());
        }
    }

    @Test
    void amongEqualsTheEarlierWishWins() {
        PairProblemBuilder builder = new PairProblemBuilder();
        int host = builder.add(new Quota(Side.FIRST, 0, 1));
        for (long rank : new long[] {7, 3, 5}) {
            int guest = builder.add(new Quota(Side.SECOND, 0, 1));
            builder.add(new CandidatePair(host, guest, 2, true, true, rank));
        }
        assertThat(PairChoice.of(builder.build()).choice().all()).containsExactly(1);
    }

    @Test
    void aPromiseComesBeforePriorityAndPriorityBeforeFairness() {
        PairProblemBuilder builder = new PairProblemBuilder();
        int host = builder.add(new Quota(Side.FIRST, 0, 2));
        int promised = builder.add(new Quota(Side.SECOND, 1, 1));
        int dear = builder.add(new Quota(Side.SECOND, 0, 1));
        int fair = builder.add(new Quota(Side.SECOND, 0, 1));
        builder.add(new CandidatePair(host, fair, 1, true, true, 0));
        builder.add(new CandidatePair(host, dear, 9, false, false, 1));
        builder.add(new CandidatePair(host, promised, 0, false, false, 2));
        PairOutcome outcome = PairChoice.of(builder.build());
        assertThat(outcome.choice().all()).containsExactly(1, 2);
        assertThat(outcome.values()).containsExactly(1L, 9L, 0L);
    }

    @Test
    void nobodyAndNothingIsAProblemToo() {
        PairOutcome outcome = PairChoice.of(new PairProblemBuilder().build());
        assertThat(outcome.choice().all()).isEmpty();
        assertThat(outcome.values()).containsExactly(0L, 0L);
    }

    @Test
    void itEndsWhenItIsCancelled() {
        PairProblem problem = new RandomPairs(3).next(8, 40);
        AtomicInteger asked = new AtomicInteger();
        assertThat(PairChoice.find(problem, () -> asked.incrementAndGet() > 3)).isEmpty();
        assertThat(asked).hasValue(4);
        assertThat(PairChoice.find(problem, () -> false).map(PairOutcome::choice))
                .contains(PairChoice.of(problem).choice());
    }
}
