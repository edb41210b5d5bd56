package org.tworivers.solver.timetable.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.board.Board;
import org.tworivers.solver.timetable.board.Layout;
import org.tworivers.solver.timetable.board.Score;
import org.tworivers.solver.timetable.board.TableAssignment;

/// Mends a timetable after [Change]s. Meetings that can stay do; the others are placed so that the fewest meetings
/// move for them ([FewestMoves]): all at once while they are few, else one after the other, the narrowest first.
/// Locked meetings never move.
public final class Repair {
    /// So many are placed all at once; more would take too long to be exact about.
    private static final int TOGETHER = 3;

    private final MeetingProblem problem;
    private final Board board;
    private final List<Integer> homeless = new ArrayList<>();

    private Repair(MeetingProblem problem) {
        this.problem = problem;
        board = new Board(new Layout(problem), new Score(problem, 0));
    }

    /// Mends it. The timetable must keep the constraints of the event without the changes.
    public static Mended mend(MeetingProblem problem, Timetable timetable, List<Change> changes) {
        Repair repair = new Repair(Change.apply(problem, timetable, changes));
        repair.keepWhatCanStay();
        boolean fewest = repair.placeTheRest();
        return repair.mended(fewest);
    }

    private void keepWhatCanStay() {
        Timetable before = problem.before();
        for (int m = 0; m < problem.meetings(); m++) {
            if (before.isPlaced(m) && board.layout.allows(m, before.slot(m))) {
                board.put(m, before.slot(m));
            } else if (board.layout.choices(m) > 0) {
                homeless.add(m);
            }
        }
        for (int p = 0; p < problem.participants(); p++) {
            board.rescore(p);
        }
    }

    private boolean placeTheRest() {
        FewestMoves search = new FewestMoves(board);
        if (homeless.size() <= TOGETHER) {
            return search.place(homeless);
        }
        homeless.sort(Comparator.comparingInt(board.layout::choices));
        homeless.forEach(m -> search.place(List.of(m)));
        return false;
    }

    private Mended mended(boolean fewest) {
        Timetable before = problem.before();
        Timetable after = TableAssignment.of(problem, board.slotOf);
        List<Mended.Move> moves = IntStream.range(0, problem.meetings())
                .filter(m -> before.isPlaced(m) && after.isPlaced(m))
                .filter(m -> before.slot(m) != after.slot(m) || before.table(m) != after.table(m))
                .mapToObj(m -> new Mended.Move(m, before.slot(m), before.table(m), after.slot(m), after.table(m)))
                .toList();
        List<Integer> leftOut = IntStream.range(0, problem.meetings())
                .filter(m -> !after.isPlaced(m) && !problem.domain(m).isEmpty())
                .boxed()
                .toList();
        return new Mended(problem, after, moves, leftOut, fewest);
    }
}
