package org.tworivers.solver.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tworivers.solver.pairs.LeftOut.Full;

class PairReasonsTest {
    @Test
    void aPairWouldCostWhatTryingEverythingSays() {
        int impossible = 0;
        int costly = 0;
        for (long seed = 1; seed <= 1500; seed++) {
            PairProblem problem = new RandomPairs(seed).next(4, 9);
            PairOutcome outcome = PairChoice.of(problem);
            PairReasons reasons = new PairReasons(problem, outcome);
            for (LeftOut left : reasons.all()) {
                Optional<EveryChoice.Worth> best = EveryChoice.bestWith(problem, left.pair());
                Optional<Inclusion> inclusion = reasons.findInclusion(left.pair());
                assertThat(inclusion.map(Inclusion::promised))
                        .as("promised, seed %d, %s", seed, left)
                        .isEqualTo(best.map(with -> outcome.promised() - with.promised()));
                assertThat(inclusion.map(Inclusion::priority))
                        .as("priority, seed %d, %s", seed, left)
                        .isEqualTo(best.map(with -> outcome.priority() - with.priority()));
                inclusion.ifPresent(each -> isTrue(problem, outcome, left.pair(), each));
                impossible += inclusion.isEmpty() ? 1 : 0;
                costly += inclusion.isPresent() && inclusion.get().promised() > 0 ? 1 : 0;
            }
        }
        assertThat(impossible).isGreaterThan(100);
        assertThat(costly).isGreaterThan(100);
    }

    /// The inclusion can be made, and costs what it says.
    private static void isTrue(PairProblem problem, PairOutcome outcome, int pair, Inclusion inclusion) {
        List<Integer> pairs = new ArrayList<>(outcome.choice().all());
        assertThat(pairs).containsAll(inclusion.out()).doesNotContainAnyElementsOf(inclusion.in());
        assertThat(inclusion.in()).contains(pair);
        pairs.removeAll(inclusion.out());
        pairs.addAll(inclusion.in());
        int[] seats = new int[problem.participants()];
        long priority = 0;
        for (int i : pairs) {
            seats[problem.pair(i).first()]++;
            seats[problem.pair(i).second()]++;
            priority += problem.pair(i).priority();
        }
        for (int p = 0; p < seats.length; p++) {
            assertThat(seats[p]).isLessThanOrEqualTo(problem.participant(p).limit());
        }
        assertThat(outcome.priority() - priority).isEqualTo(inclusion.priority());
    }

    @Test
    void whoIsFullIsNamed() {
        PairProblemBuilder builder = new PairProblemBuilder();
        int host = builder.add(new Quota(Side.FIRST, 0, 1));
        int other = builder.add(new Quota(Side.FIRST, 0, 1));
        int guest = builder.add(new Quota(Side.SECOND, 0, 1));
        int late = builder.add(new Quota(Side.SECOND, 0, 1));
        int closed = builder.add(new Quota(Side.SECOND, 0, 0));
        builder.add(new CandidatePair(host, guest, 5, true, true, 0));
        builder.add(new CandidatePair(host, late, 3, true, true, 1));
        builder.add(new CandidatePair(other, guest, 2, true, true, 2));
        builder.add(new CandidatePair(host, closed, 9, true, true, 3));
        PairProblem problem = builder.build();
        PairReasons reasons = new PairReasons(problem, PairChoice.of(problem));
        assertThat(reasons.all()).containsExactly(new LeftOut(0, Full.BOTH), new LeftOut(3, Full.BOTH));
        assertThat(reasons.findInclusion(0)).contains(new Inclusion(0, 0, List.of(1, 2), List.of(0)));
        assertThat(reasons.findInclusion(3)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reasons.findInclusion(1))
                .withMessageContaining("must be left out");
    }
}
