package org.tworivers.core.projects;

/// Adds sets of flags to rows of counts, a count for each flag.
///
/// It counts to 255 by itself: the counters of a row lie across eight words, the lowest bit of all of them in the
/// first, the next bit in the second, and so on. So a whole set is added by one carry through eight words: no branch,
/// no loop over the flags, one or two cache lines. What does not fit goes into the counts.
final class FlagCounter {
    private static final int BITS = 8;

    private final long[] bits;
    private final long[] counts;
    private final int width;

    /// A counter in front of some counts.
    ///
    /// @param counts row by row
    /// @param width how many counts a row has, at most 64
    FlagCounter(long[] counts, int width) {
        this.counts = counts;
        this.width = width;
        bits = new long[counts.length / width * BITS];
    }

    /// Counts each flag of a set once.
    void add(int row, long flags) {
        int first = row * BITS;
        long carry = flags;
        for (int bit = first; bit < first + BITS; bit++) {
            long before = bits[bit];
            bits[bit] = before ^ carry;
            carry &= before;
        }
        overflow(row, carry);
    }

    /// Counts what another counter of as many rows has counted.
    void addAll(FlagCounter other) {
        for (int first = 0; first < bits.length; first += BITS) {
            long carry = 0;
            for (int bit = first; bit < first + BITS; bit++) {
                long own = bits[bit];
                long added = other.bits[bit];
                bits[bit] = own ^ added ^ carry;
                carry = (own & added) | ((own | added) & carry);
            }
            overflow(first / BITS, carry);
        }
    }

    private void overflow(int row, long flags) {
        for (long rest = flags; rest != 0; rest &= rest - 1) {
            counts[row * width + Long.numberOfTrailingZeros(rest)] += 1L << BITS;
        }
    }

    /// What the count of a flag still has to rise by.
    long pending(int row, int flag) {
        long number = 0;
        for (int bit = 0; bit < BITS; bit++) {
            number += (bits[row * BITS + bit] >>> flag & 1) << bit;
        }
        return number;
    }
}
