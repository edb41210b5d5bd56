package org.tworivers.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;

class DimacsTest {
    private static Cdcl.Answer decide(Dimacs dimacs) {
        Clauses clauses = new Clauses();
        while (clauses.variables() <= dimacs.variables()) {
            clauses.newLiteral();
        }
        for (int[] clause : dimacs.clauses()) {
            int[] literals = clause.clone();
            for (int i = 0; i < literals.length; i++) {
                literals[i] = clause[i] > 0 ? 2 * clause[i] : -2 * clause[i] + 1;
            }
            clauses.add(literals);
        }
        return new Cdcl(clauses, 1).solve(new int[0], Long.MAX_VALUE, () -> false);
    }

    @Test
    void theClausesHoldExactlyWhenThereIsSuchATimetable() {
        for (long seed = 60_000; seed < 60_300; seed++) {
            MeetingProblem problem = TinyEvents.roll(new SplittableRandom(seed));
            OptionalLong least = TinyEvents.least(problem, Objective.BREAKS);
            for (long limit = 0; limit < 3; limit++) {
                boolean expected = least.isPresent() && least.getAsLong() <= limit;
                assertThat(decide(Dimacs.atMost(problem, Objective.BREAKS, limit)))
                        .as("limit %d, seed %d", limit, seed)
                        .isEqualTo(expected ? Cdcl.Answer.YES : Cdcl.Answer.NO);
            }
        }
    }
}
