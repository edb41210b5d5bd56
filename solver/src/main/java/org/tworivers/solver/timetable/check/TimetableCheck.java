package org.tworivers.solver.timetable.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tworivers.solver.timetable.Constraint;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Participant;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.Violation;

/// Holds a timetable against its event: one method per constraint. Written to be read, not to be fast: every figure is
/// counted anew from the slots and tables alone, in O(meetings + participants x slots).
public final class TimetableCheck {
    private final MeetingProblem problem;
    private final Timetable timetable;
    private final List<Violation> violations = new ArrayList<>();

    /// @param violations all of them, in the order of [Constraint]
    /// @param values of every objective
    public record Report(List<Violation> violations, Map<Objective, Long> values) {
        public Report {
            violations = List.copyOf(violations);
            values = Map.copyOf(values);
        }

        public boolean isFeasible() {
            return violations.isEmpty();
        }
    }

    private TimetableCheck(MeetingProblem problem, Timetable timetable) {
        if (timetable.meetings() != problem.meetings()) {
            throw new IllegalArgumentException("the timetable's meetings (" + timetable.meetings()
                    + ") must be those of the event (" + problem.meetings() + "). Maybe it is of another event.");
        }
        for (int m = 0; m < timetable.meetings(); m++) {
            if (timetable.slot(m) < Meeting.OPEN || timetable.slot(m) >= problem.slots()) {
                throw new IllegalArgumentException("the slot (" + timetable.slot(m) + ") of meeting " + m
                        + " must be 0 to " + (problem.slots() - 1) + ". Maybe slots were counted from 1.");
            }
        }
        this.problem = problem;
        this.timetable = timetable;
    }

    /// Checks everything.
    public static Report of(MeetingProblem problem, Timetable timetable) {
        TimetableCheck check = new TimetableCheck(problem, timetable);
        check.requiredMeetingsArePlaced();
        check.representativesAreNotDivided();
        check.meetingsAreWhereTheyMayBe();
        check.participantsAreThere();
        check.fixedMeetingsStay();
        check.tablesSuffice();
        check.precedencesHold();
        check.interpretersSuffice();
        check.breaksAreFair();
        Map<Objective, Long> values = new EnumMap<>(Objective.class);
        for (Objective objective : Objective.values()) {
            values.put(objective, new ObjectiveCount(problem, timetable).of(objective));
        }
        return new Report(check.violations, values);
    }

    private void requiredMeetingsArePlaced() {
        for (int m = 0; m < problem.meetings(); m++) {
            if (problem.meeting(m).required() && !timetable.isPlaced(m)) {
                report(Constraint.REQUIRED, m, Meeting.OPEN, m);
            }
        }
    }

    private void representativesAreNotDivided() {
        for (int p = 0; p < problem.participants(); p++) {
            int representatives = problem.participant(p).representatives();
            int participant = p;
            bySlot(problem.meetingsOf(p)).forEach((slot, together) -> {
                if (together.size() > representatives) {
                    violations.add(new Violation(Constraint.REPRESENTATIVES, participant, slot, together));
                }
            });
        }
    }

    private void meetingsAreWhereTheyMayBe() {
        for (int m : placed()) {
            if (!problem.meeting(m).allowed().contains(timetable.slot(m))) {
                report(Constraint.ALLOWED, m, timetable.slot(m), m);
            }
        }
    }

    private void participantsAreThere() {
        for (int m : placed()) {
            Meeting meeting = problem.meeting(m);
            for (int p : List.of(meeting.first(), meeting.second())) {
                if (!problem.participant(p).available().contains(timetable.slot(m))) {
                    report(Constraint.AVAILABILITY, m, timetable.slot(m), m);
                }
            }
        }
    }

    private void fixedMeetingsStay() {
        for (int m : placed()) {
            Meeting meeting = problem.meeting(m);
            boolean slotMoved = meeting.fixedSlot() != Meeting.OPEN && meeting.fixedSlot() != timetable.slot(m);
            boolean tableMoved = meeting.fixedTable() != Meeting.OPEN && meeting.fixedTable() != timetable.table(m);
            if (slotMoved || tableMoved) {
                report(Constraint.FIXED, m, timetable.slot(m), m);
            }
        }
    }

    private void tablesSuffice() {
        bySlot(placed()).forEach((slot, together) -> {
            Map<Integer, List<Integer>> byTable = new TreeMap<>();
            for (int m : together) {
                byTable.computeIfAbsent(timetable.table(m), table -> new ArrayList<>())
                        .add(m);
            }
            byTable.forEach((table, sharing) -> checkTable(slot, table, sharing));
        });
    }

    private void checkTable(int slot, int table, List<Integer> sharing) {
        for (int m : sharing) {
            int own = ownTable(problem.meeting(m));
            boolean wrong = own == Meeting.OPEN
                    ? table < 0 || table >= problem.tables() || !problem.isOpen(table, slot)
                    : table != own;
            if (wrong) {
                report(Constraint.TABLES, table, slot, m);
            }
        }
        if (sharing.size() > 1 && table >= 0 && table < problem.tables()) {
            violations.add(new Violation(Constraint.TABLES, table, slot, sharing));
        }
    }

    private int ownTable(Meeting meeting) {
        for (int p : List.of(meeting.first(), meeting.second())) {
            Participant participant = problem.participant(p);
            if (participant.ownTable()) {
                return problem.tables() + p;
            }
        }
        return Meeting.OPEN;
    }

    private void precedencesHold() {
        for (MeetingProblem.Precedence precedence : problem.precedences()) {
            int earlier = precedence.before();
            int later = precedence.after();
            boolean bothPlaced = timetable.isPlaced(earlier) && timetable.isPlaced(later);
            if (bothPlaced && timetable.slot(earlier) >= timetable.slot(later)) {
                report(Constraint.PRECEDENCE, earlier, timetable.slot(earlier), earlier, later);
            }
        }
    }

    private void interpretersSuffice() {
        for (int i = 0; i < problem.pools(); i++) {
            int pool = i;
            int[] interpreted = IntStream.of(placed())
                    .filter(m -> problem.meeting(m).interpreters() == pool)
                    .toArray();
            bySlot(interpreted).forEach((slot, together) -> {
                if (together.size() > problem.poolSize(pool)) {
                    violations.add(new Violation(Constraint.INTERPRETERS, pool, slot, together));
                }
            });
        }
    }

    private void breaksAreFair() {
        if (problem.fairness() == MeetingProblem.UNLIMITED || problem.participants() == 0) {
            return;
        }
        ObjectiveCount count = new ObjectiveCount(problem, timetable);
        long[] breaks = IntStream.range(0, problem.participants())
                .mapToLong(count::breaks)
                .toArray();
        long fewest = Arrays.stream(breaks).min().orElse(0);
        for (int p = 0; p < breaks.length; p++) {
            if (breaks[p] - fewest > problem.fairness()) {
                report(Constraint.FAIRNESS, p, Meeting.OPEN, problem.meetingsOf(p));
            }
        }
    }

    private void report(Constraint constraint, int subject, int slot, int... meetings) {
        violations.add(new Violation(
                constraint, subject, slot, IntStream.of(meetings).boxed().toList()));
    }

    private int[] placed() {
        return IntStream.range(0, problem.meetings())
                .filter(timetable::isPlaced)
                .toArray();
    }

    private Map<Integer, List<Integer>> bySlot(int[] meetings) {
        Map<Integer, List<Integer>> bySlot = new TreeMap<>();
        for (int m : meetings) {
            if (timetable.isPlaced(m)) {
                bySlot.computeIfAbsent(timetable.slot(m), slot -> new ArrayList<>())
                        .add(m);
            }
        }
        return bySlot;
    }
}
