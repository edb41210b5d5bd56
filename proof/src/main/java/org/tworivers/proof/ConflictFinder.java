package org.tworivers.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.tworivers.proof.TimetableModel.Use;
import org.tworivers.solver.timetable.Constraint;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Violation;

/// Names a small set of constraints that cannot hold together, for an event known to be impossible.
///
/// Every constraint gets a guard. The engine says which it needed; then each of these is lifted in turn,
/// and stays out when the others still conflict. What remains is minimal: without any one of them there
/// is a timetable, unless the budget ran out on the way.
final class ConflictFinder {
    /// Conflicts of the engine for a first set. Harder refutations have no small set (forum-13crafc at d
    /// = 0: 239).
    private static final int FIRST_BUDGET = 2000;
    /// Conflicts for each attempt to leave one out.
    private static final int EACH_BUDGET = 200;
    /// Conflicts for all attempts.
    private static final int WHOLE_BUDGET = 2000;

    private final Cdcl engine;
    private final Map<Integer, Violation> constraints = new HashMap<>();
    private final boolean limited;
    private final BooleanSupplier stop;

    private ConflictFinder(TimetableModel model, boolean limited, BooleanSupplier stop) {
        this.limited = limited;
        this.stop = stop;
        engine = new Cdcl(model.clauses(), ClausalProver.SEED);
        model.guards().all().forEach((violation, guard) -> constraints.put(Clauses.not(guard), violation));
    }

    /// Constraints that no timetable keeps together, in the order of [Constraint]; nothing when the
    /// budget did not suffice.
    static List<Violation> find(MeetingProblem problem, BooleanSupplier stop) {
        for (Use use : List.of(Use.PLAIN_CONFLICT, Use.CONFLICT)) {
            List<Violation> conflict = new ConflictFinder(TimetableModel.of(problem, use), false, stop).find();
            if (!conflict.isEmpty()) {
                return conflict;
            }
        }
        return List.of();
    }

    /// Constraints that no timetable with at most so much of an objective keeps together.
    static List<Violation> find(MeetingProblem problem, Objective objective, long limit, BooleanSupplier stop) {
        for (Use use : List.of(Use.PLAIN_CONFLICT, Use.CONFLICT)) {
            TimetableModel model = TimetableModel.of(problem, objective, limit, use);
            model.clauses().add(Clauses.not(model.cost().atLeast(limit + 1)));
            List<Violation> conflict = new ConflictFinder(model, true, stop).find();
            if (!conflict.isEmpty()) {
                return conflict;
            }
        }
        return List.of();
    }

    private List<Violation> find() {
        int[] all =
                constraints.keySet().stream().mapToInt(guard -> guard).sorted().toArray();
        if (engine.solve(all, FIRST_BUDGET, stop) != Cdcl.Answer.NO) {
            return List.of();
        }
        Set<Integer> needed = new HashSet<>();
        long end = engine.conflicts() + WHOLE_BUDGET;
        List<Integer> left = failed();
        while (!left.isEmpty() && engine.conflicts() < end) {
            int lifted = left.removeLast();
            List<Integer> rest = new ArrayList<>(needed);
            rest.addAll(left);
            int[] assumptions = rest.stream().mapToInt(guard -> guard).sorted().toArray();
            if (engine.solve(assumptions, EACH_BUDGET, stop) == Cdcl.Answer.NO) {
                left = failed();
                left.removeAll(needed);
            } else {
                needed.add(lifted);
            }
        }
        needed.addAll(left);
        return inWords(needed);
    }

    /// What the last refutation needed; what is lifted first stands last.
    private List<Integer> failed() {
        List<Integer> failed = new ArrayList<>();
        for (int guard : engine.failed()) {
            failed.add(guard);
        }
        failed.sort(Comparator.naturalOrder());
        return failed;
    }

    /// Names, where it is sound, only the meetings that the conflict is about: leaving another one out
    /// makes room for these, but may open a gap between them.
    private List<Violation> inWords(Set<Integer> guards) {
        List<Violation> conflict = guards.stream().map(constraints::get).toList();
        boolean gapsMatter = limited || has(conflict, Constraint.FAIRNESS);
        Set<Integer> meetings = new HashSet<>();
        for (Violation violation : conflict) {
            if (violation.constraint() == Constraint.REQUIRED) {
                meetings.addAll(violation.meetings());
            }
        }
        return conflict.stream()
                .map(violation -> gapsMatter ? violation : about(violation, meetings))
                .sorted(Comparator.comparing(Violation::constraint)
                        .thenComparingInt(Violation::subject)
                        .thenComparingInt(Violation::slot))
                .toList();
    }

    private static boolean has(List<Violation> conflict, Constraint constraint) {
        return conflict.stream().anyMatch(violation -> violation.constraint() == constraint);
    }

    private static Violation about(Violation violation, Set<Integer> meetings) {
        boolean many = violation.constraint() == Constraint.REPRESENTATIVES
                || violation.constraint() == Constraint.INTERPRETERS;
        if (!many) {
            return violation;
        }
        List<Integer> concerned =
                violation.meetings().stream().filter(meetings::contains).toList();
        return new Violation(violation.constraint(), violation.subject(), violation.slot(), concerned);
    }
}
