package org.tworivers.solver.timetable.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tworivers.solver.timetable.Constraint;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.Violation;
import org.tworivers.solver.timetable.board.Board;
import org.tworivers.solver.timetable.board.Layout;
import org.tworivers.solver.timetable.board.Score;
import org.tworivers.solver.timetable.board.TableAssignment;
import org.tworivers.solver.timetable.check.TimetableCheck;

class ChainTest {
    private static final Objective[] OBJECTIVES = {
        Objective.UNSCHEDULED, Objective.MOVED, Objective.BREAKS, Objective.IDLE, Objective.IDLE_RANGE
    };

    /// What a board may break on its way; the search pays for both.
    private static final EnumSet<Constraint> PAID_FOR =
            EnumSet.of(Constraint.REQUIRED, Constraint.FAIRNESS, Constraint.TABLES);

    @Test
    void everyExchangeKeepsAllConstraintsAndCostsWhatItSaid() {
        for (long seed = 1; seed <= 150; seed++) {
            MeetingProblem problem = withHistory(new RandomEvents(seed, 8, 14), seed);
            exchangeAtRandom(problem, seed, 150);
        }
    }

    @Test
    void moreThan64SlotsAreNoDifferentFromFew() {
        for (long seed = 1; seed <= 10; seed++) {
            MeetingProblem problem = withHistory(new RandomEvents(seed, 140, 60), seed);
            exchangeAtRandom(problem, seed, 100);
        }
    }

    private static MeetingProblem withHistory(RandomEvents events, long seed) {
        MeetingProblem problem = events.next(Objective.BREAKS);
        Board board = new Board(new Layout(problem), new Score(problem, 0));
        int[] nowhere = new int[problem.meetings()];
        Arrays.fill(nowhere, Board.NONE);
        new Construction(board).run(nowhere, new SplittableRandom(seed));
        Timetable before = TableAssignment.of(problem, board.slotOf);
        return problem.toBuilder().objectives(OBJECTIVES).before(before).build();
    }

    private static void exchangeAtRandom(MeetingProblem problem, long seed, int moves) {
        SplittableRandom random = new SplittableRandom(seed);
        Board board = new Board(new Layout(problem), new Score(problem, 0));
        new Construction(board).run(problem.before().allSlots(), random);
        Chain chain = new Chain(board);
        Ejection ejection = new Ejection(board, random);
        for (int move = 0; move < moves; move++) {
            int m = random.nextInt(problem.meetings());
            int[] choices = problem.domain(m).stream().toArray();
            if (choices.length == 0) {
                continue;
            }
            int slot = choices[random.nextInt(choices.length)];
            int other = board.slotOf[m] == Board.NONE ? random.nextInt(problem.slots()) : board.slotOf[m];
            if (board.slotOf[m] == Board.NONE && random.nextInt(3) == 0) {
                ejection.force(m, slot);
                assertSound(board, seed, move);
            } else if (slot != other && chain.link(m, slot, other)) {
                long cost = board.score.cost();
                long added = chain.price(cost);
                if (random.nextBoolean()) {
                    chain.commit();
                    assertThat(board.score.cost())
                            .as("seed %d move %d", seed, move)
                            .isEqualTo(cost + added);
                } else {
                    chain.revert();
                    assertThat(board.score.cost())
                            .as("seed %d move %d", seed, move)
                            .isEqualTo(cost);
                }
                assertSound(board, seed, move);
            }
        }
    }

    private static void assertSound(Board board, long seed, int move) {
        MeetingProblem problem = board.layout.problem;
        TimetableCheck.Report report = TimetableCheck.of(problem, TableAssignment.of(problem, board.slotOf));
        List<Violation> broken = report.violations().stream()
                .filter(violation -> !PAID_FOR.contains(violation.constraint()))
                .toList();
        assertThat(broken).as("seed %d move %d", seed, move).isEmpty();
        List<Long> values = board.score.standing(problem.objectives()).values();
        for (Objective objective :
                List.of(Objective.UNSCHEDULED, Objective.BREAKS, Objective.IDLE, Objective.IDLE_RANGE)) {
            assertThat(values.get(problem.objectives().indexOf(objective)))
                    .as("%s, seed %d move %d", objective, seed, move)
                    .isEqualTo(report.values().get(objective));
        }
    }
}
