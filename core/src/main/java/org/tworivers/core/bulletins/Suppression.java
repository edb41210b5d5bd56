package org.tworivers.core.bulletins;

import java.util.BitSet;
import java.util.Optional;

/// Says which rows of a column must be hidden together, so that none can be found by taking the others from the
/// printed total.
///
/// Hidden rows are safe when there are two or more of them and together they hold at least three projects: what
/// is left when the shown rows are taken from the total is then itself no small cell. Of numbers of projects it
/// is moreover known that a hidden one is at least 1, so that hidden rows of one project each would be found from
/// their sum; then more must be hidden than there are rows to share it. Rows are added by size, smallest first,
/// for that hides least.
final class Suppression {
    private Suppression() {}

    /// The rows to hide.
    ///
    /// @param projects how many projects stand behind each row
    /// @param primary rows that must be hidden for their own sake
    /// @param isCount whether the column prints these very numbers
    /// @return the rows; empty when the whole table must be left out, for no choice of rows is safe
    static Optional<BitSet> findHidden(long[] projects, BitSet primary, boolean isCount) {
        BitSet hidden = (BitSet) primary.clone();
        while (!hidden.isEmpty() && !isSafe(projects, hidden, isCount)) {
            int next = smallestShown(projects, hidden);
            if (next < 0) {
                return Optional.empty();
            }
            hidden.set(next);
        }
        return Optional.of(hidden);
    }

    private static boolean isSafe(long[] projects, BitSet hidden, boolean isCount) {
        int rows = hidden.cardinality();
        long sum = hidden.stream().mapToLong(row -> projects[row]).sum();
        return rows >= 2 && sum >= Exposure.FEWEST && (!isCount || sum > rows);
    }

    /// The row with the fewest projects, but not none, of those not hidden yet; the first of equals; -1 for none.
    private static int smallestShown(long[] projects, BitSet hidden) {
        int smallest = -1;
        for (int row = 0; row < projects.length; row++) {
            if (projects[row] > 0 && !hidden.get(row) && (smallest < 0 || projects[row] < projects[smallest])) {
                smallest = row;
            }
        }
        return smallest;
    }
}
