package org.tworivers.core.projects;

/// The cells of one table: counts by group, sums by group and denomination. Tallies of parts add up to the
/// tally of the whole, in any order, so parts may be made on several threads or machines.
public final class Tally {
    private final int groups;
    private final int units;
    private final long[] counts;
    private final long[] sums;
    private final FlagCounter ones;

    /// An empty tally.
    ///
    /// @param groups number of rows
    /// @param units number of denominations, at least 1
    public Tally(int groups, int units) {
        this.groups = groups;
        this.units = Math.max(1, units);
        counts = new long[groups * Counts.SIZE];
        sums = new long[groups * this.units * Sums.SIZE];
        ones = new FlagCounter(counts, Counts.SIZE);
    }

    /// Number of rows.
    public int groups() {
        return groups;
    }

    /// Number of denominations.
    public int units() {
        return units;
    }

    /// A count of one group.
    ///
    /// @param what one of [Counts]
    public long count(int group, int what) {
        return counts[group * Counts.SIZE + what] + ones.pending(group, what);
    }

    /// A count over all groups.
    public long count(int what) {
        long total = 0;
        for (int group = 0; group < groups; group++) {
            total += count(group, what);
        }
        return total;
    }

    /// A sum of one group in one denomination, minor units.
    ///
    /// @param what one of [Sums]
    public long sum(int group, int unit, int what) {
        return sums[(group * units + unit) * Sums.SIZE + what];
    }

    /// A sum over all groups in one denomination, minor units.
    public long sum(int unit, int what) {
        long total = 0;
        for (int group = 0; group < groups; group++) {
            total = Math.addExact(total, sum(group, unit, what));
        }
        return total;
    }

    /// Adds another tally of the same shape.
    public void merge(Tally part) {
        checkShape(part);
        ones.addAll(part.ones);
        for (int i = 0; i < counts.length; i++) {
            counts[i] += part.counts[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.addExact(sums[i], part.sums[i]);
        }
    }

    /// Takes another tally of the same shape out again.
    void takeOut(Tally part) {
        checkShape(part);
        for (int group = 0; group < groups; group++) {
            for (int what = 0; what < Counts.SIZE; what++) {
                counts[group * Counts.SIZE + what] -= part.count(group, what);
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.subtractExact(sums[i], part.sums[i]);
        }
    }

    /// What this tally is with more added to it, cell by cell.
    Tally plus(int[] moreCounts, long[] moreSums) {
        Tally whole = new Tally(groups, units);
        whole.merge(this);
        for (int i = 0; i < counts.length; i++) {
            whole.counts[i] += moreCounts[i];
        }
        for (int i = 0; i < sums.length; i++) {
            whole.sums[i] = Math.addExact(whole.sums[i], moreSums[i]);
        }
        return whole;
    }

    private void checkShape(Tally part) {
        if (part.groups != groups || part.units != units) {
            throw new IllegalArgumentException("part (" + part.groups + " x " + part.units + ") must have the shape "
                    + groups + " x " + units + ". Maybe it is of another grouping.");
        }
    }

    /// Adds one project.
    void add(Standing project, int group) {
        ones.add(group, project.ones);
        for (int i = 0; i < project.repeats(); i++) {
            ones.add(group, project.repeat(i));
        }
        int row = group * units * Sums.SIZE;
        for (int i = 0; i < project.amounts(); i++) {
            int at = row + project.column(i);
            sums[at] = Math.addExact(sums[at], project.amount(i));
        }
    }

    /// Takes one project out again.
    void remove(Standing project, int group) {
        takeOut(group, project.ones);
        for (int i = 0; i < project.repeats(); i++) {
            takeOut(group, project.repeat(i));
        }
        int row = group * units * Sums.SIZE;
        for (int i = 0; i < project.amounts(); i++) {
            int at = row + project.column(i);
            sums[at] = Math.subtractExact(sums[at], project.amount(i));
        }
    }

    private void takeOut(int group, long flags) {
        for (long rest = flags; rest != 0; rest &= rest - 1) {
            counts[group * Counts.SIZE + Long.numberOfTrailingZeros(rest)]--;
        }
    }
}
