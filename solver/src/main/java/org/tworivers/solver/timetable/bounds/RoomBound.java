package org.tworivers.solver.timetable.bounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.tworivers.solver.timetable.Constraint;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.SlotSet;
import org.tworivers.solver.timetable.Violation;

/// What slots can hold: for each row of slots i to j, the meetings that can be nowhere else against the places there
/// are, for free tables and for each pool of interpreters.
///
/// more required meetings within [i, j] than places in [i, j]: a conflict, by counting;
/// more meetings than places in all: the cheapest optional ones too many are left out.
///
/// Cost: O(meetings + slots^2) for tables and for each pool.
final class RoomBound {
    private final MeetingProblem problem;
    private final List<Violation> conflicts = new ArrayList<>();
    private long leftOut;

    RoomBound(MeetingProblem problem) {
        this.problem = problem;
        count(Constraint.TABLES, Meeting.OPEN, m -> problem.ownTableOf(m) == Meeting.OPEN, problem::openTables);
        for (int i = 0; i < problem.pools(); i++) {
            int pool = i;
            count(
                    Constraint.INTERPRETERS,
                    pool,
                    m -> problem.meeting(m).interpreters() == pool,
                    slot -> problem.poolSize(pool));
        }
    }

    List<Violation> conflicts() {
        return conflicts;
    }

    /// Priorities that are left out at least.
    long leftOut() {
        return leftOut;
    }

    private void count(Constraint constraint, int subject, IntPredicate needs, IntUnaryOperator places) {
        int[] meetings = IntStream.range(0, problem.meetings()).filter(needs).toArray();
        int[] required = IntStream.of(meetings)
                .filter(m -> problem.meeting(m).required())
                .toArray();
        int[] narrowest = narrowest(required, places);
        if (narrowest.length > 0) {
            List<Integer> within = IntStream.of(required)
                    .filter(m -> within(m, narrowest[0], narrowest[1]))
                    .boxed()
                    .toList();
            conflicts.add(new Violation(constraint, subject, narrowest[0], within));
            return;
        }
        int room = IntStream.range(0, problem.slots()).map(places).sum();
        leftOut = Math.max(leftOut, cheapest(problem, meetings, meetings.length - room));
    }

    private boolean within(int m, int from, int to) {
        SlotSet domain = problem.domain(m);
        return domain.minus(SlotSet.range(problem.slots(), from, to + 1)).isEmpty();
    }

    /// The shortest row of slots with more required meetings than places, as first and last slot; empty when there is
    /// none.
    private int[] narrowest(int[] required, IntUnaryOperator places) {
        int slots = problem.slots();
        int[][] ending = new int[slots][slots];
        for (int m : required) {
            int[] choices = problem.domain(m).stream().toArray();
            ending[choices[0]][choices[choices.length - 1]]++;
        }
        int[] found = {};
        for (int to = 0; to < slots; to++) {
            int inside = 0;
            int room = 0;
            for (int from = to; from >= 0; from--) {
                room += places.applyAsInt(from);
                for (int last = from; last <= to; last++) {
                    inside += ending[from][last];
                }
                boolean narrower = found.length == 0 || to - from < found[1] - found[0];
                if (inside > room && narrower) {
                    found = new int[] {from, to};
                }
            }
        }
        return found;
    }

    /// The least sum of the priorities of so many optional meetings.
    static long cheapest(MeetingProblem problem, int[] meetings, int count) {
        long[] priorities = Arrays.stream(meetings)
                .filter(m -> !problem.meeting(m).required())
                .mapToLong(m -> problem.meeting(m).priority())
                .sorted()
                .toArray();
        return Arrays.stream(priorities)
                .limit(Math.clamp(count, 0, priorities.length))
                .sum();
    }
}
