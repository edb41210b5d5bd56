package org.tworivers.solver.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PairProblemBuilderTest {
    @Test
    void allFaultsAreFoundAtOnce() {
        PairProblemBuilder builder = new PairProblemBuilder();
        builder.add(new Quota(Side.FIRST, 0, 1));
        builder.add(new Quota(Side.SECOND, 3, 2));
        builder.add(new Quota(Side.SECOND, 0, -1));
        builder.add(new Quota(Side.FIRST, -1, 2));
        builder.add(new CandidatePair(0, 1, 1, true, true, 0));
        builder.add(new CandidatePair(0, 9, 1, true, true, 1));
        builder.add(new CandidatePair(1, 2, 1, true, true, 2));
        builder.add(new CandidatePair(3, 1, PairProblem.MOST_PRIORITY + 1, true, true, 0));
        builder.add(new CandidatePair(0, 1, -1, true, true, 3));
        assertThat(builder.faults())
                .extracting(fault -> fault.code() + " " + fault.subject() + " (" + fault.value() + ")")
                .containsExactly(
                        "PROMISED 1 (3)",
                        "LIMIT 2 (-1)",
                        "PROMISED 3 (-1)",
                        "UNKNOWN_PARTICIPANT 1 (9)",
                        "SIDE 2 (1)",
                        "PRIORITY 3 (1000001)",
                        "RANK_TWICE 3 (0)",
                        "PRIORITY 4 (-1)",
                        "PAIR_TWICE 4 (0)");
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9 faults")
                .hasMessageContaining("Maybe raise the limit.");
    }
}
