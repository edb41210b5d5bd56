package org.tworivers.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tworivers.solver.timetable.Constraint;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;

/// No more meetings in a slot than free tables, counted twice.
///
/// The meetings are shared out among *stars*: the participant with most meetings not yet in a star takes
/// them, again and again. A star has at most one meeting in a slot, and for most the participant's "busy"
/// says so; so a slot's meetings are a sum of some dozens of literals instead of hundreds. A meeting
/// keeps two busy: the sum over all participants is twice the sum over the stars, never odd (Bofill and
/// others, JAIR 74, 2022, imply the same). Linking both sums took the refutation of forum-13crafc at 0
/// breaks from 48,284 conflicts to 1,447.
///
/// When constraints can be lifted, meetings are counted one by one, as only that follows from tables
/// alone.
final class TableCount {
    private final MeetingProblem problem;
    private final Clauses clauses;
    private final Guards guards;
    private final int[][] at;
    private final int[][] busy;

    TableCount(MeetingProblem problem, Clauses clauses, Guards guards, int[][] at, int[][] busy) {
        this.problem = problem;
        this.clauses = clauses;
        this.guards = guards;
        this.at = at;
        this.busy = busy;
    }

    void state() {
        int[] seated = IntStream.range(0, problem.meetings())
                .filter(m -> problem.ownTableOf(m) == Meeting.OPEN)
                .toArray();
        List<int[]> stars = guards.areUsed() ? singles(seated) : stars(seated);
        boolean paired = !guards.areUsed()
                && seated.length == problem.meetings()
                && IntStream.range(0, problem.participants()).allMatch(this::isAlone);
        for (int slot = 0; slot < problem.slots(); slot++) {
            long open = problem.openTables(slot);
            int here = slot;
            Sum meetings = Sum.of(
                    clauses, stars.stream().mapToInt(star -> any(star, here)).toArray(), open);
            int guard = guards.of(Constraint.TABLES, Meeting.OPEN, slot, List.of());
            clauses.add(Clauses.not(meetings.atLeast(open + 1)), guard);
            if (paired) {
                pair(slot, meetings, open);
            }
        }
    }

    private boolean isAlone(int participant) {
        return problem.participant(participant).representatives() == 1;
    }

    private void pair(int slot, Sum meetings, long open) {
        int[] all = Arrays.stream(busy).mapToInt(own -> own[slot]).toArray();
        Sum people = Sum.of(clauses, all, 2 * open);
        clauses.add(Clauses.not(people.atLeast(2 * open + 1)));
        for (long k = 1; k <= open; k++) {
            clauses.add(Clauses.not(people.atLeast(2 * k - 1)), meetings.atLeast(k));
            clauses.add(people.atLeast(2 * k), Clauses.not(meetings.atLeast(k)));
        }
    }

    private int any(int[] star, int slot) {
        int[] here = IntStream.of(star).map(m -> at[m][slot]).toArray();
        Meeting one = problem.meeting(star[0]);
        for (int p : new int[] {one.first(), one.second()}) {
            if (Arrays.equals(problem.meetingsOf(p), star)) {
                return busy[p][slot];
            }
        }
        return clauses.or(here);
    }

    private static List<int[]> singles(int[] meetings) {
        return IntStream.of(meetings).mapToObj(m -> new int[] {m}).toList();
    }

    private List<int[]> stars(int[] meetings) {
        boolean[] open = new boolean[problem.meetings()];
        IntStream.of(meetings).forEach(m -> open[m] = true);
        List<int[]> stars = new ArrayList<>();
        for (int[] star = largest(open); star.length > 0; star = largest(open)) {
            stars.add(star);
            IntStream.of(star).forEach(m -> open[m] = false);
        }
        IntStream.of(meetings).filter(m -> open[m]).forEach(m -> stars.add(new int[] {m}));
        return stars;
    }

    private int[] largest(boolean[] open) {
        int[] largest = {};
        for (int p = 0; p < problem.participants(); p++) {
            int[] star = isAlone(p)
                    ? IntStream.of(problem.meetingsOf(p)).filter(m -> open[m]).toArray()
                    : new int[0];
            largest = star.length > largest.length ? star : largest;
        }
        return largest;
    }
}
