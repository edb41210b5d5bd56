package org.tworivers.solver.pairs.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.tworivers.solver.pairs.CandidatePair;
import org.tworivers.solver.pairs.PairChoice;
import org.tworivers.solver.pairs.PairOutcome;
import org.tworivers.solver.pairs.PairProblem;
import org.tworivers.solver.pairs.PairProblemBuilder;
import org.tworivers.solver.pairs.Quota;
import org.tworivers.solver.pairs.Side;

/// The judge is told lies.
class PairCheckTest {
    private final PairProblem problem = problem();
    private final PairOutcome best = PairChoice.of(problem);

    private static PairProblem problem() {
        PairProblemBuilder builder = new PairProblemBuilder();
        int host = builder.add(new Quota(Side.FIRST, 1, 1));
        int guest = builder.add(new Quota(Side.SECOND, 0, 1));
        int rival = builder.add(new Quota(Side.SECOND, 1, 1));
        builder.add(new CandidatePair(host, guest, 1, true, true, 0));
        builder.add(new CandidatePair(host, rival, 1, true, false, 1));
        return builder.build();
    }

    private PairCheck.Report check(int... pairs) {
        BitSet chosen = new BitSet();
        for (int pair : pairs) {
            chosen.set(pair);
        }
        return PairCheck.of(problem, new PairOutcome(PairOutcome.Choice.of(chosen), best.values(), best.prices()));
    }

    @Test
    void theBestIsProven() {
        assertThat(best.choice().all()).containsExactly(1);
        PairCheck.Report report = PairCheck.of(problem, best);
        assertThat(report.isProvenBest()).isTrue();
        assertThat(report.values()).containsExactly(2L, 1L, 1L);
    }

    @Test
    void oneTooManyIsSeen() {
        PairCheck.Report report = check(0, 1);
        assertThat(report.overLimit()).containsExactly(0);
        assertThat(report.isProvenBest()).isFalse();
    }

    @Test
    void whatIsNotBestIsBelowTheBound() {
        PairCheck.Report report = check(0);
        assertThat(report.isFeasible()).isTrue();
        assertThat(report.values()).containsExactly(1L, 1L, 2L);
        assertThat(report.bounds()).containsExactly(2L, 1L, 1L);
        assertThat(report.isProvenBest()).isFalse();
    }
}
