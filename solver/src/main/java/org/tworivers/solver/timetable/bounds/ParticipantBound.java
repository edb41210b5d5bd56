package org.tworivers.solver.timetable.bounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tworivers.solver.timetable.MeetingProblem;

/// The matching bound of one participant with one representative whose meetings are all required: the fewest breaks,
/// or idle slots, over all sets of busy slots that can be matched to its own meetings, everybody else aside.
///
/// For cost c = 0, 1, 2, ... a depth-first walk over the slots chooses busy or idle. A slot is chosen only while all
/// chosen slots can be matched to different meetings, which one augmenting path decides (sets that can be matched
/// are closed under taking subsets, so no walk that breaks off could have been completed). The first c for which as
/// many slots as meetings are chosen is the bound. The walk is cut after [#BUDGET] steps; c is then still a bound,
/// because all smaller ones were refuted.
///
/// Cost: few thousand steps for events of 22 slots; each step at most meetings x slots. Source of the idea: the
/// implied constraints on used slots of Bofill and others, JAIR 74 (2022), joined with Hall's theorem.
final class ParticipantBound {
    private static final int BUDGET = 200_000;
    private static final int NONE = -1;

    private enum Cost {
        BREAKS,
        IDLE
    }

    private final MeetingProblem problem;
    private final int slots;
    private final int meetings;

    /// By slot, the meetings (by their place among the participant's) that may be there.
    private final int[][] candidates;

    /// Slots that are the only one of some meeting.
    private final boolean[] forced;

    private final int[] matched;
    private final int[] seen;
    private int stamp;
    private int steps;

    ParticipantBound(MeetingProblem problem, int participant) {
        this.problem = problem;
        slots = problem.slots();
        int[] own = problem.meetingsOf(participant);
        meetings = own.length;
        List<List<Integer>> bySlot = new ArrayList<>();
        for (int slot = 0; slot < slots; slot++) {
            bySlot.add(new ArrayList<>());
        }
        forced = new boolean[slots];
        for (int i = 0; i < meetings; i++) {
            int[] choices = problem.domain(own[i]).stream().toArray();
            for (int slot : choices) {
                bySlot.get(slot).add(i);
            }
            if (choices.length == 1) {
                forced[choices[0]] = true;
            }
        }
        candidates = bySlot.stream()
                .map(list -> list.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
        matched = new int[meetings];
        seen = new int[meetings];
    }

    /// How many of its meetings can be held at all, in different slots.
    int mostHeld() {
        Arrays.fill(matched, NONE);
        int held = 0;
        for (int slot = 0; slot < slots; slot++) {
            stamp++;
            held += augment(slot) ? 1 : 0;
        }
        return held;
    }

    long leastBreaks() {
        return least(Cost.BREAKS);
    }

    long leastIdle() {
        return least(Cost.IDLE);
    }

    private long least(Cost cost) {
        if (meetings < 2 || mostHeld() < meetings) {
            return 0;
        }
        for (int limit = 0; ; limit++) {
            Arrays.fill(matched, NONE);
            steps = 0;
            if (walk(0, NONE, limit, meetings, cost) || steps > BUDGET) {
                return limit;
            }
        }
    }

    /// Whether the rest can be chosen from `slot` on.
    ///
    /// @param last the last busy slot, or [#NONE]
    /// @param left what may still be spent
    /// @param open slots still to choose
    private boolean walk(int slot, int last, int left, int open, Cost cost) {
        if (open == 0) {
            return noneForcedFrom(slot);
        }
        if (slots - slot < open || ++steps > BUDGET) {
            return false;
        }
        int spent = spent(last, slot, cost);
        if (spent <= left && candidates[slot].length > 0) {
            int[] kept = matched.clone();
            stamp++;
            if (augment(slot) && walk(slot + 1, slot, left - spent, open - 1, cost)) {
                return true;
            }
            System.arraycopy(kept, 0, matched, 0, meetings);
        }
        boolean hopeless = cost == Cost.IDLE && last != NONE && sameSegmentSpent(last, slot) > left;
        return !forced[slot] && !hopeless && walk(slot + 1, last, left, open, cost);
    }

    private int spent(int last, int slot, Cost cost) {
        if (last == NONE || problem.segment(last) != problem.segment(slot) || slot == last + 1) {
            return 0;
        }
        return cost == Cost.BREAKS ? 1 : slot - last - 1;
    }

    /// Idle slots if the next busy one were in the same segment, 0 when there is a segment to go to.
    private int sameSegmentSpent(int last, int slot) {
        boolean another = problem.segment(last) != problem.segment(slots - 1);
        return another ? 0 : slot - last;
    }

    private boolean noneForcedFrom(int slot) {
        for (int later = slot; later < slots; later++) {
            if (forced[later]) {
                return false;
            }
        }
        return true;
    }

    /// Matches a slot, moving others; leaves the matching as it was when it cannot.
    private boolean augment(int slot) {
        for (int i : candidates[slot]) {
            if (matched[i] == NONE) {
                matched[i] = slot;
                return true;
            }
        }
        for (int i : candidates[slot]) {
            if (seen[i] != stamp) {
                seen[i] = stamp;
                if (augment(matched[i])) {
                    matched[i] = slot;
                    return true;
                }
            }
        }
        return false;
    }
}
