package org.tworivers.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CdclTest {
    private static final int VARIABLES = 12;

    /// Around 4.3 clauses of three literals a variable, half of all formulas hold.
    private static Clauses roll(SplittableRandom random) {
        Clauses clauses = new Clauses();
        for (int v = 0; v < VARIABLES; v++) {
            clauses.newLiteral();
        }
        int count = 40 + random.nextInt(24);
        for (int c = 0; c < count; c++) {
            clauses.add(literal(random), literal(random), literal(random));
        }
        return clauses;
    }

    private static int literal(SplittableRandom random) {
        return 2 + random.nextInt(2 * VARIABLES);
    }

    private static boolean holds(Clauses clauses, int assignment, int... assumed) {
        for (int literal : assumed) {
            if (!holds(literal, assignment)) {
                return false;
            }
        }
        for (int c = 0; c < clauses.clauses(); c++) {
            if (Arrays.stream(clauses.clause(c)).noneMatch(literal -> holds(literal, assignment))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(int literal, int assignment) {
        boolean positive = literal >> 1 == 0 || (assignment >> ((literal >> 1) - 1) & 1) != 0;
        return positive == ((literal & 1) == 0);
    }

    private static boolean canHold(Clauses clauses, int... assumed) {
        for (int assignment = 0; assignment < 1 << VARIABLES; assignment++) {
            if (holds(clauses, assignment, assumed)) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> boxed(int[] literals) {
        return IntStream.of(literals).boxed().toList();
    }

    private static int found(Cdcl engine) {
        int assignment = 0;
        for (int v = 0; v < VARIABLES; v++) {
            assignment |= engine.holds(2 * (v + 1)) ? 1 << v : 0;
        }
        return assignment;
    }

    @Test
    void answersAsTryingEverythingDoes() {
        int yes = 0;
        for (long seed = 0; seed < 2000; seed++) {
            Clauses clauses = roll(new SplittableRandom(seed));
            Cdcl engine = new Cdcl(clauses, seed);
            boolean expected = canHold(clauses);
            Cdcl.Answer answer = engine.solve(new int[0], Long.MAX_VALUE, () -> false);
            assertThat(answer).as("seed %d", seed).isEqualTo(expected ? Cdcl.Answer.YES : Cdcl.Answer.NO);
            if (expected) {
                yes++;
                assertThat(holds(clauses, found(engine))).as("seed %d", seed).isTrue();
            }
        }
        assertThat(yes).isBetween(400, 1600);
    }

    @Test
    void failedAssumptionsCannotHoldTogether() {
        int no = 0;
        for (long seed = 0; seed < 1000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Clauses clauses = roll(random);
            Cdcl engine = new Cdcl(clauses, seed);
            for (int turn = 0; turn < 3; turn++) {
                int[] assumed = {literal(random), literal(random), literal(random), literal(random)};
                boolean expected = canHold(clauses, assumed);
                Cdcl.Answer answer = engine.solve(assumed, Long.MAX_VALUE, () -> false);
                assertThat(answer).as("seed %d", seed).isEqualTo(expected ? Cdcl.Answer.YES : Cdcl.Answer.NO);
                if (!expected) {
                    no++;
                    assertThat(canHold(clauses, engine.failed()))
                            .as("seed %d, turn %d", seed, turn)
                            .isFalse();
                    assertThat(IntStream.of(assumed).boxed()).containsAll(boxed(engine.failed()));
                }
            }
        }
        assertThat(no).isGreaterThan(500);
    }

    /// Eleven pigeons do not fit into ten holes, which clauses alone need millions of steps to see.
    private static Clauses pigeons() {
        Clauses clauses = new Clauses();
        int[][] in = new int[11][10];
        for (int[] pigeon : in) {
            Arrays.setAll(pigeon, hole -> clauses.newLiteral());
            clauses.add(pigeon);
        }
        for (int hole = 0; hole < 10; hole++) {
            int h = hole;
            clauses.atMostOne(Arrays.stream(in).mapToInt(pigeon -> pigeon[h]).toArray(), Clauses.FALSE);
        }
        return clauses;
    }

    @Test
    void stopsWhenToldAndWhenTheBudgetIsSpent() {
        Cdcl engine = new Cdcl(pigeons(), 1);
        assertThat(engine.solve(new int[0], Long.MAX_VALUE, () -> true)).isEqualTo(Cdcl.Answer.STOPPED);
        assertThat(engine.solve(new int[0], 5000, () -> false)).isEqualTo(Cdcl.Answer.STOPPED);
        assertThat(engine.conflicts()).isEqualTo(5000);
    }

    @Test
    void goesOnSoundlyAfterSiftingAndSwitchingItsMind() {
        Clauses clauses = new Clauses();
        int[] all = new int[200];
        Arrays.setAll(all, i -> clauses.newLiteral());
        SplittableRandom random = new SplittableRandom(7);
        int[] planted = new int[200];
        Arrays.setAll(planted, i -> all[i] ^ random.nextInt(2));
        for (int c = 0; c < 840; c++) {
            int[] clause = new int[3];
            clause[0] = planted[random.nextInt(200)];
            clause[1] = all[random.nextInt(200)] ^ random.nextInt(2);
            clause[2] = all[random.nextInt(200)] ^ random.nextInt(2);
            clauses.add(clause);
        }
        Cdcl engine = new Cdcl(clauses, 1);
        assertThat(engine.solve(new int[0], Long.MAX_VALUE, () -> false)).isEqualTo(Cdcl.Answer.YES);
        for (int c = 0; c < clauses.clauses(); c++) {
            assertThat(Arrays.stream(clauses.clause(c)).anyMatch(engine::holds)).isTrue();
        }
    }
}
