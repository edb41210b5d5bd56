package org.tworivers.solver.timetable.board;

import java.util.Arrays;
import org.tworivers.solver.timetable.MeetingProblem;

/// Breaks and idle slots of one participant from the mask of its busy slots, bit `i` of word `w` being slot
/// `64 w + i`.
///
/// Within one segment, with b the busy slots: breaks = runs - 1, and a run begins at each bit of `b & ~(b << 1)`;
/// idle = last - first + 1 - |b|. An event of up to 64 adjacent slots needs one word and no loop.
final class RunCount {
    private final int words;
    private final boolean single;

    /// First and, exclusive, last slot of each segment.
    private final int[] ends;

    RunCount(MeetingProblem problem) {
        words = Math.max(1, (problem.slots() + 63) >> 6);
        int[] starts = problem.segmentStarts().stream().toArray();
        ends = Arrays.copyOf(starts, starts.length + 1);
        ends[starts.length] = problem.slots();
        single = words == 1 && starts.length == 1;
    }

    int words() {
        return words;
    }

    /// Breaks in the mask that begins at `offset`.
    int breaks(long[] busy, int offset) {
        if (single) {
            long b = busy[offset];
            return b == 0 ? 0 : Long.bitCount(b & ~(b << 1)) - 1;
        }
        int breaks = 0;
        for (int s = 0; s + 1 < ends.length; s++) {
            breaks += breaksWithin(busy, offset, s);
        }
        return breaks;
    }

    /// Idle slots in the mask that begins at `offset`.
    int idle(long[] busy, int offset) {
        if (single) {
            long b = busy[offset];
            return b == 0 ? 0 : 64 - Long.numberOfLeadingZeros(b) - Long.numberOfTrailingZeros(b) - Long.bitCount(b);
        }
        int idle = 0;
        for (int s = 0; s + 1 < ends.length; s++) {
            idle += idleWithin(busy, offset, s);
        }
        return idle;
    }

    private int breaksWithin(long[] busy, int offset, int segment) {
        int runs = 0;
        long carry = 0;
        for (int w = ends[segment] >> 6; w <= (ends[segment + 1] - 1) >> 6; w++) {
            long b = busy[offset + w] & window(segment, w);
            runs += Long.bitCount(b & ~(b << 1 | carry));
            carry = b >>> 63;
        }
        return Math.max(0, runs - 1);
    }

    private int idleWithin(long[] busy, int offset, int segment) {
        int first = -1;
        int last = -1;
        int count = 0;
        for (int w = ends[segment] >> 6; w <= (ends[segment + 1] - 1) >> 6; w++) {
            long b = busy[offset + w] & window(segment, w);
            if (b != 0) {
                first = first < 0 ? 64 * w + Long.numberOfTrailingZeros(b) : first;
                last = 64 * w + 63 - Long.numberOfLeadingZeros(b);
                count += Long.bitCount(b);
            }
        }
        return first < 0 ? 0 : last - first + 1 - count;
    }

    /// The bits of word `w` that belong to the segment.
    private long window(int segment, int w) {
        int from = Math.max(ends[segment] - 64 * w, 0);
        int to = Math.min(ends[segment + 1] - 64 * w, 64);
        return (-1L << from) & (-1L >>> (64 - to));
    }
}
