package org.tworivers.solver.timetable.bounds;

import java.util.Arrays;
import java.util.BitSet;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.SlotSet;

/// The matching bound of one participant with one representative whose meetings are all required: the fewest breaks,
/// or idle slots, over all sets of busy slots that can be matched to its own meetings, everybody else aside.
///
/// For cost c = 0, 1, 2, ... a depth-first walk over the slots chooses busy or idle. A slot is chosen only while all
/// chosen slots can be matched to different meetings, which one augmenting path decides (sets that can be matched
/// are closed under taking subsets, so no walk that breaks off could have been completed). The first c for which as
/// many slots as meetings are chosen is the bound. The walk is cut after [#BUDGET] steps; c is then still a bound,
/// because all smaller ones were refuted.
///
/// Idle slots within a single segment need no walk: they are the width of a window less the meetings, and a window will
/// do when as many of its slots as meetings can be matched. A window that moves on by a slot at either end changes that
/// number by one at most, so two ends that only go forward find the narrowest with slots x slots augmenting paths. A
/// window without idle slots also settles that no break is needed.
///
/// Cost: few thousand steps for events of 22 slots; each step at most meetings x slots. The window took the bounds of
/// 5,000 participants with 40 meetings in 60 slots from seconds to a fraction of one. Source of the idea: the implied
/// constraints on used slots of Bofill and others, JAIR 74 (2022), joined with Hall's theorem.
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

    /// Words of a mask over the participant's meetings, by their place among them.
    private final int words;

    /// By slot, the mask of meetings that may be there.
    private final long[] candidates;

    /// Slots that are the only one of some meeting.
    private final boolean[] forced;

    /// By meeting its slot.
    private final int[] matched;

    /// The masks of meetings without a slot, and of those that the augmenting path may still visit.
    private final long[] free;

    private final long[] unseen;
    private int steps;

    ParticipantBound(MeetingProblem problem, int participant) {
        this.problem = problem;
        slots = problem.slots();
        int[] own = problem.meetingsOf(participant);
        meetings = own.length;
        words = (meetings + 63) >> 6;
        candidates = new long[slots * words];
        forced = new boolean[slots];
        for (int i = 0; i < meetings; i++) {
            SlotSet domain = problem.domain(own[i]);
            boolean only = domain.size() == 1;
            for (int slot = 0; slot < slots; slot++) {
                if (domain.contains(slot)) {
                    candidates[slot * words + (i >> 6)] |= 1L << i;
                    forced[slot] |= only;
                }
            }
        }
        matched = new int[meetings];
        free = new long[words];
        unseen = new long[words];
    }

    /// How many of its meetings can be held at all, in different slots.
    int mostHeld() {
        clear();
        int held = 0;
        for (int slot = 0; slot < slots; slot++) {
            held += matches(slot) ? 1 : 0;
        }
        return held;
    }

    long leastBreaks() {
        return isSettled() || (isSingleSegment() && narrowest() == meetings) ? 0 : least(Cost.BREAKS);
    }

    long leastIdle() {
        if (isSettled()) {
            return 0;
        }
        return isSingleSegment() ? narrowest() - meetings : least(Cost.IDLE);
    }

    private boolean isSettled() {
        return meetings < 2 || mostHeld() < meetings;
    }

    private boolean isSingleSegment() {
        return problem.segment(slots - 1) == problem.segment(0);
    }

    /// The slots of the narrowest window that holds all meetings, which some window does.
    private int narrowest() {
        clear();
        int narrowest = slots;
        int held = 0;
        int end = 0;
        for (int start = 0; narrowest > meetings; start++) {
            while (held < meetings && end < slots) {
                held += matches(end++) ? 1 : 0;
            }
            if (held < meetings) {
                return narrowest;
            }
            narrowest = Math.min(narrowest, end - start);
            held -= losesByLeaving(start, end) ? 1 : 0;
        }
        return narrowest;
    }

    private void clear() {
        Arrays.fill(matched, NONE);
        for (int i = 0; i < meetings; i++) {
            free[i >> 6] |= 1L << i;
        }
    }

    /// Matches a slot, moving others; leaves the matching as it was when it cannot.
    private boolean matches(int slot) {
        Arrays.fill(unseen, -1);
        return augment(slot);
    }

    /// Takes a slot out of the matching, and another one of those up to `end` in for it when that can be.
    ///
    /// @return whether fewer are matched now
    private boolean losesByLeaving(int slot, int end) {
        BitSet used = new BitSet(slots);
        for (int i = 0; i < meetings; i++) {
            if (matched[i] == slot) {
                matched[i] = NONE;
                free[i >> 6] |= 1L << i;
            } else if (matched[i] != NONE) {
                used.set(matched[i]);
            }
        }
        if (used.cardinality() == meetings) {
            return false;
        }
        int other = used.nextClearBit(slot + 1);
        while (other < end && !matches(other)) {
            other = used.nextClearBit(other + 1);
        }
        return other >= end;
    }

    private long least(Cost cost) {
        for (int limit = 0; ; limit++) {
            clear();
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
        if (spent <= left && hasCandidates(slot)) {
            int[] kept = matched.clone();
            long[] keptFree = free.clone();
            if (matches(slot) && walk(slot + 1, slot, left - spent, open - 1, cost)) {
                return true;
            }
            System.arraycopy(kept, 0, matched, 0, meetings);
            System.arraycopy(keptFree, 0, free, 0, words);
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

    private boolean augment(int slot) {
        for (int w = 0; w < words; w++) {
            long at = candidates[slot * words + w] & free[w];
            if (at != 0) {
                free[w] &= ~Long.lowestOneBit(at);
                matched[64 * w + Long.numberOfTrailingZeros(at)] = slot;
                return true;
            }
        }
        for (int w = 0; w < words; w++) {
            while ((candidates[slot * words + w] & unseen[w]) != 0) {
                int bit = Long.numberOfTrailingZeros(candidates[slot * words + w] & unseen[w]);
                unseen[w] &= ~(1L << bit);
                if (augment(matched[64 * w + bit])) {
                    matched[64 * w + bit] = slot;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasCandidates(int slot) {
        for (int w = 0; w < words; w++) {
            if (candidates[slot * words + w] != 0) {
                return true;
            }
        }
        return false;
    }
}
