package org.tworivers.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SumTest {
    @Test
    void everyLiteralSaysExactlyWhetherTheSumIsSoHigh() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Clauses clauses = new Clauses();
            int inputs = 1 + random.nextInt(7);
            long cap = random.nextInt(12);
            int[] literals = new int[inputs];
            long[] weights = new long[inputs];
            List<Sum> parts = new ArrayList<>();
            for (int i = 0; i < inputs; i++) {
                literals[i] = clauses.newLiteral();
                weights[i] = random.nextInt(5);
                parts.add(Sum.of(literals[i], weights[i]));
            }
            Sum sum = Sum.of(clauses, parts, cap);
            Cdcl engine = new Cdcl(clauses, 1);
            for (int chosen = 0; chosen < 1 << inputs; chosen++) {
                long total = 0;
                int[] assumed = new int[inputs];
                for (int i = 0; i < inputs; i++) {
                    boolean in = (chosen >> i & 1) != 0;
                    assumed[i] = in ? literals[i] : Clauses.not(literals[i]);
                    total += in ? weights[i] : 0;
                }
                assertThat(engine.solve(assumed, Long.MAX_VALUE, () -> false)).isEqualTo(Cdcl.Answer.YES);
                for (long value = 1; value <= cap + 1; value++) {
                    int literal = sum.atLeast(value);
                    assertThat(literal != Clauses.FALSE && engine.holds(literal))
                            .as("%d >= %d, cap %d, seed %d", total, value, cap, seed)
                            .isEqualTo(total >= value);
                }
            }
        }
    }
}
