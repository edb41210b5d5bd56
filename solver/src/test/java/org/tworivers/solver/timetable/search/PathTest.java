package org.tworivers.solver.timetable.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tworivers.solver.timetable.Constraint;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.board.Board;
import org.tworivers.solver.timetable.board.Layout;
import org.tworivers.solver.timetable.board.Score;
import org.tworivers.solver.timetable.board.TableAssignment;
import org.tworivers.solver.timetable.bounds.BoundCount;
import org.tworivers.solver.timetable.check.TimetableCheck;
import org.tworivers.solver.timetable.generate.PlantedEvent;

class PathTest {
    private static final PlantedEvent.Size FULL = new PlantedEvent.Size(12, 50, 10, 5, 10);

    /// What a board may break on its way; the search pays for all of it.
    private static final EnumSet<Constraint> PAID_FOR =
            EnumSet.of(Constraint.REQUIRED, Constraint.FAIRNESS, Constraint.TABLES);

    @Test
    void everyPathKeepsAllConstraintsAndCostsWhatItSaid() {
        for (long seed = 1; seed <= 60; seed++) {
            MeetingProblem planted =
                    PlantedEvent.of(FULL, seed, Objective.BREAKS).problem();
            MeetingProblem even = planted.toBuilder()
                    .objectives(Objective.BREAKS, Objective.IDLE_RANGE, Objective.IDLE)
                    .fairness((int) (seed % 3))
                    .build();
            assertThat(exchangeAtRandom(seed % 2 == 0 ? planted : even, seed))
                    .as("seed %d", seed)
                    .isGreaterThan(20);
        }
    }

    @Test
    void aPathThroughAKnotIsLeftToChains() {
        for (long seed = 1; seed <= 150; seed++) {
            exchangeAtRandom(new RandomEvents(seed, 8, 14).next(Objective.BREAKS, Objective.IDLE), seed);
        }
    }

    @Test
    void aPathIsTheChainOfItsFirstMeeting() {
        for (long seed = 1; seed <= 60; seed++) {
            MeetingProblem problem = PlantedEvent.of(FULL, seed, Objective.IDLE).problem();
            SplittableRandom random = new SplittableRandom(seed);
            Board board = began(problem, random);
            Chain chain = new Chain(board);
            Path path = new Path(board);
            for (int i = 0; i < 50; i++) {
                int participant = random.nextInt(problem.participants());
                int from = random.nextInt(problem.slots());
                int to = random.nextInt(problem.slots());
                if (!board.isBusy(participant, from) || board.isBusy(participant, to)) {
                    continue;
                }
                boolean free = path.find(participant, from, to) == Path.Found.FREE;
                assertThat(chain.link(path.meeting(), to, from)).isEqualTo(free);
                if (free) {
                    long cost = board.score.cost();
                    long added = path.price(Long.MAX_VALUE);
                    assertThat(chain.price(cost)).as("seed %d", seed).isEqualTo(added);
                    chain.revert();
                }
            }
        }
    }

    private static Board began(MeetingProblem problem, SplittableRandom random) {
        Board board = new Board(new Layout(problem), new Score(problem, 10));
        new Construction(board).run(problem.before().allSlots(), random);
        board.score.weighOverfull(150);
        return board;
    }

    private static int exchangeAtRandom(MeetingProblem problem, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Board board = began(problem, random);
        List<Integer> needed = BoundCount.of(problem).idleAlone();
        board.score.expectIdle(needed);
        Path path = new Path(board);
        int made = 0;
        for (int move = 0; move < 400; move++) {
            int participant = random.nextInt(problem.participants());
            int from = random.nextInt(problem.slots());
            int to = random.nextInt(problem.slots());
            if (!board.isBusy(participant, from) || board.isBusy(participant, to)) {
                continue;
            }
            if (path.find(participant, from, to) == Path.Found.FREE) {
                long cost = board.score.cost();
                long added = path.price(Long.MAX_VALUE);
                assertThat(path.price(added)).isEqualTo(added);
                assertThat(path.price(added - 1)).isGreaterThan(added - 1);
                assertThat(board.score.cost()).isEqualTo(cost);
                path.commit();
                assertThat(board.score.cost()).as("seed %d move %d", seed, move).isEqualTo(cost + added);
                assertSound(board, needed, seed, move);
                made++;
            }
        }
        return made;
    }

    private static void assertSound(Board board, List<Integer> needed, long seed, int move) {
        MeetingProblem problem = board.layout.problem;
        TimetableCheck.Report report = TimetableCheck.of(problem, TableAssignment.of(problem, board.slotOf));
        assertThat(report.violations())
                .as("seed %d move %d", seed, move)
                .allMatch(violation -> PAID_FOR.contains(violation.constraint()));
        long overfull = IntStream.range(0, problem.slots())
                .map(slot -> Math.max(0, board.atTables(slot).length - problem.openTables(slot)))
                .sum();
        assertThat(board.score.overfull()).as("seed %d move %d", seed, move).isEqualTo(overfull);
        long waiting = IntStream.range(0, problem.participants())
                .filter(p -> board.score.idleOf(p) > needed.get(p))
                .count();
        assertThat(board.score.waiting().size())
                .as("seed %d move %d", seed, move)
                .isEqualTo(waiting);
        List<Long> values = board.score.standing(problem.objectives()).values();
        for (int i = 0; i < values.size(); i++) {
            assertThat(values.get(i))
                    .as("%s, seed %d move %d", problem.objectives().get(i), seed, move)
                    .isEqualTo(report.values().getOrDefault(problem.objectives().get(i), 0L));
        }
    }
}
