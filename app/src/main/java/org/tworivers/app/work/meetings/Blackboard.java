package org.tworivers.app.work.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.Violation;
import org.tworivers.solver.timetable.bounds.Bounds;
import org.tworivers.solver.timetable.check.TimetableCheck;

/// What search and proof know in common while they run side by side. Safe for several threads.
final class Blackboard {
    private final MeetingProblem problem;
    private final List<Objective> objectives;
    private final long[] least;
    private final List<Violation> conflict = new ArrayList<>();
    private boolean impossible;
    private List<Long> values = List.of();
    private Timetable best;
    private Timetable proversBest;
    private List<Long> proversValues = List.of();
    private boolean proverSettled;

    Blackboard(MeetingProblem problem, Bounds bounds) {
        this.problem = problem;
        objectives = problem.objectives();
        least = objectives.stream().mapToLong(bounds::least).toArray();
        best = Timetable.empty(problem.meetings());
        proversBest = best;
        impossible = bounds.isImpossible();
        conflict.addAll(bounds.conflicts());
    }

    /// Values of the best timetable known that keeps all constraints, by objective; empty while there is
    /// none.
    synchronized List<Long> values() {
        return values;
    }

    /// By objective, what no timetable is below.
    synchronized List<Long> least() {
        return Arrays.stream(least).boxed().toList();
    }

    synchronized boolean isImpossible() {
        return impossible;
    }

    synchronized List<Violation> conflict() {
        return List.copyOf(conflict);
    }

    /// Whether nothing is left to find or to prove. Table changes are known only at the end.
    synchronized boolean isSettled() {
        return impossible || (!values.isEmpty() && openObjective() == objectives.size());
    }

    /// The first objective whose best value is not proven; how many there are when all are.
    synchronized int openObjective() {
        int i = 0;
        while (i < least.length
                && !values.isEmpty()
                && objectives.get(i) != Objective.TABLE_CHANGES
                && values.get(i) <= least[i]) {
            i++;
        }
        return i;
    }

    /// The best timetable known that keeps all constraints; empty while there is none.
    synchronized Timetable best() {
        return best;
    }

    /// A timetable that keeps all constraints.
    synchronized void found(List<Long> found, Supplier<Timetable> timetable) {
        if (isBetter(found, values)) {
            values = found;
            best = timetable.get();
        }
    }

    /// The prover found a timetable. It is counted anew before it is believed.
    synchronized void foundByProver(Timetable timetable) {
        TimetableCheck.Report report = TimetableCheck.of(problem, timetable);
        if (!report.isFeasible()) {
            throw new IllegalStateException("the prover's timetable breaks constraints: " + report.violations());
        }
        List<Long> counted = objectives.stream()
                .map(objective -> report.values().getOrDefault(objective, 0L))
                .toList();
        if (isBetter(counted, proversValues)) {
            proversBest = timetable;
            proversValues = counted;
        }
        found(counted, () -> timetable);
    }

    /// The prover proved that an objective cannot be below a value.
    synchronized void proved(int objective, long bound) {
        if (bound > least[objective]) {
            proverSettled = true;
            least[objective] = bound;
        }
    }

    /// The prover proved that no timetable keeps all constraints.
    synchronized void provedImpossible(List<Violation> why) {
        proverSettled = true;
        impossible = true;
        conflict.clear();
        conflict.addAll(why);
    }

    /// Whether any bound or the impossibility came from the prover.
    synchronized boolean isProversWork() {
        return proverSettled;
    }

    /// The prover's best timetable and its values, which are empty when it found none.
    synchronized Timetable proversBest() {
        return proversBest;
    }

    synchronized List<Long> proversValues() {
        return proversValues;
    }

    /// Whether values are better than others, the first objective first; anything is better than none.
    static boolean isBetter(List<Long> values, List<Long> others) {
        if (values.isEmpty() || others.isEmpty()) {
            return !values.isEmpty();
        }
        for (int i = 0; i < values.size(); i++) {
            int order = Long.compare(values.get(i), others.get(i));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }
}
