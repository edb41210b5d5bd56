package org.tworivers.app.work.meetings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tworivers.app.exchange.timetable.ChangesFile;
import org.tworivers.app.exchange.timetable.NamedEvent;
import org.tworivers.app.exchange.timetable.ScheduleFile;
import org.tworivers.app.work.Refusal;
import org.tworivers.core.shared.Rejection;
import org.tworivers.solver.timetable.Constraint;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.ProblemBuilder;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.Violation;
import org.tworivers.solver.timetable.check.TimetableCheck;
import org.tworivers.solver.timetable.repair.Mended;
import org.tworivers.solver.timetable.repair.Repair;

/// A timetable repaired on the day: what the repair did to it, and whom to tell.
///
/// @param event after the changes, new requests behind its meetings
/// @param before the timetable before
/// @param after the repaired one
/// @param fewest whether it is proven that no fewer meetings could have moved to another slot
/// @param meetings what became of those that did not stay as they were, by what that is
/// @param tell participants of all of these except those that wait, ascending
/// @param violations what the repaired timetable breaks, fairness for one; empty when nothing
/// @param values of every objective
public record Repaired(
        NamedEvent event,
        Timetable before,
        Timetable after,
        boolean fewest,
        Map<Fate, List<Integer>> meetings,
        SortedSet<Integer> tell,
        List<Violation> violations,
        Map<Objective, Long> values) {

    /// What became of a meeting.
    public enum Fate {
        /// It had a place and was called off.
        CANCELLED,
        /// It has another slot or table.
        MOVED,
        /// It had a place, and there is none for it any more.
        DROPPED,
        /// It had no place and has one.
        ADDED,
        /// It had no place, has none, and is not called off.
        WAITING
    }

    /// Repairs a timetable.
    ///
    /// @throws Refusal when the timetable is none of the event, or what must stay cannot
    public static Repaired of(NamedEvent event, ScheduleFile schedule, ChangesFile changes) {
        requireSound(event.problem(), schedule.timetable());
        ChangedEvent changed = ChangedEvent.of(event, schedule, changes);
        Mended mended = Repair.mend(changed.problem(), schedule.timetable(), changed.changes());
        Sorting sorting = new Sorting(mended, schedule.timetable(), changed);
        TimetableCheck.Report report = TimetableCheck.of(mended.problem(), mended.timetable());
        return new Repaired(
                new NamedEvent(mended.problem(), event.names()),
                schedule.timetable(),
                mended.timetable(),
                mended.fewest(),
                sorting.meetings(),
                sorting.tell,
                report.violations(),
                report.values());
    }

    /// A timetable may leave meetings out and be unfair, but what stands in it must be possible.
    private static void requireSound(MeetingProblem problem, Timetable timetable) {
        List<Rejection> rejections = TimetableCheck.of(problem, timetable).violations().stream()
                .filter(violation ->
                        violation.constraint() != Constraint.REQUIRED && violation.constraint() != Constraint.FAIRNESS)
                .map(violation -> new Rejection(
                        "timetable-broken",
                        violation.constraint() + " in slot " + (violation.slot() + 1),
                        "meetings "
                                + violation.meetings().stream().map(m -> m + 1).toList(),
                        "must hold before a timetable can be repaired. Maybe see: tworivers schedule check"))
                .toList();
        if (!rejections.isEmpty()) {
            throw new Refusal(rejections);
        }
    }

    /// The event for a file: as it was asked for, without what repair alone counts.
    public NamedEvent eventToKeep() {
        ProblemBuilder builder = event.problem().toBuilder();
        List<Objective> kept = event.problem().objectives().stream()
                .filter(objective -> objective != Objective.MOVED)
                .toList();
        return new NamedEvent(builder.objectives(kept.toArray(Objective[]::new)).build(), event.names());
    }

    /// The meetings with a fate, ascending.
    public List<Integer> with(Fate fate) {
        return meetings.getOrDefault(fate, List.of());
    }

    /// Compares two timetables.
    private static final class Sorting {
        private final Mended mended;
        private final Timetable before;
        private final ChangedEvent changed;
        private final Map<Fate, List<Integer>> meetings = new EnumMap<>(Fate.class);
        private final SortedSet<Integer> tell = new TreeSet<>();

        Sorting(Mended mended, Timetable before, ChangedEvent changed) {
            this.mended = mended;
            this.before = before;
            this.changed = changed;
        }

        Map<Fate, List<Integer>> meetings() {
            for (int m = 0; m < mended.timetable().meetings(); m++) {
                sort(m);
            }
            return meetings;
        }

        private void sort(int m) {
            boolean was = m < before.meetings() && before.isPlaced(m);
            boolean is = mended.timetable().isPlaced(m);
            boolean calledOff = mended.problem().meeting(m).allowed().isEmpty();
            if (was && !is) {
                note(m, changed.cancelled().contains(m) ? Fate.CANCELLED : Fate.DROPPED);
            } else if (was && isMoved(m)) {
                note(m, Fate.MOVED);
            } else if (!was && is) {
                note(m, Fate.ADDED);
            } else if (!was && !calledOff) {
                meetings.computeIfAbsent(Fate.WAITING, fate -> new ArrayList<>())
                        .add(m);
            }
        }

        private void note(int m, Fate fate) {
            meetings.computeIfAbsent(fate, each -> new ArrayList<>()).add(m);
            Meeting meeting = mended.problem().meeting(m);
            tell.add(meeting.first());
            tell.add(meeting.second());
        }

        /// A table that was not said before has not changed.
        private boolean isMoved(int m) {
            Timetable after = mended.timetable();
            return before.slot(m) != after.slot(m)
                    || (before.table(m) != Meeting.OPEN && before.table(m) != after.table(m));
        }
    }
}
