package org.tworivers.app.work.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Timetable;

/// The breaks and idle slots of one participant, for the list of those who have most.
///
/// @param breaks groups of idle slots between meetings, within slots that are adjacent
/// @param idle idle slots in them
public record Breaks(int participant, int breaks, int idle) {
    /// The participants with breaks, those with most first, no more than `most`.
    public static List<Breaks> worst(MeetingProblem problem, Timetable timetable, int most) {
        List<Breaks> all = new ArrayList<>();
        for (int p = 0; p < problem.participants(); p++) {
            Breaks breaks = of(problem, timetable, p);
            if (breaks.breaks() > 0) {
                all.add(breaks);
            }
        }
        all.sort(Comparator.comparingInt(Breaks::breaks)
                .thenComparingInt(Breaks::idle)
                .reversed());
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    private static Breaks of(MeetingProblem problem, Timetable timetable, int participant) {
        boolean[] busy = new boolean[problem.slots()];
        for (int m : problem.meetingsOf(participant)) {
            if (timetable.isPlaced(m)) {
                busy[timetable.slot(m)] = true;
            }
        }
        int breaks = 0;
        int idle = 0;
        int last = -1;
        for (int slot = 0; slot < busy.length; slot++) {
            if (busy[slot]) {
                int gap = last >= 0 && problem.segment(last) == problem.segment(slot) ? slot - last - 1 : 0;
                breaks += gap > 0 ? 1 : 0;
                idle += gap;
                last = slot;
            }
        }
        return new Breaks(participant, breaks, idle);
    }
}
