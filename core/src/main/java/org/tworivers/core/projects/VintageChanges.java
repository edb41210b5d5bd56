package org.tworivers.core.projects;

/// What each of many vintages of a table has more than the one before, or less. Changes of parts add up to those of the
/// whole, in any order.
///
/// Counts are of half the width that a [Tally] has: all vintages of a table by cities and sectors are tens of
/// megabytes, which a fold writes to everywhere, and each part of a fold has its own. No count goes beyond the number
/// of facts, which is one of that width.
final class VintageChanges {
    private final int groups;
    private final int units;
    private final int[][] counts;
    private final long[][] sums;

    /// No changes yet.
    ///
    /// @param units number of denominations, at least 1
    VintageChanges(int vintages, int groups, int units) {
        this.groups = groups;
        this.units = units;
        counts = new int[vintages][groups * Counts.SIZE];
        sums = new long[vintages][groups * units * Sums.SIZE];
    }

    /// Adds what a project adds from a vintage on and did not before.
    void add(int vintage, int group, Standing now, Standing before) {
        count(vintage, group, now.ones & ~before.ones, 1);
        count(vintage, group, before.ones & ~now.ones, -1);
        addOthers(vintage, group, now, 1);
        addOthers(vintage, group, before, -1);
    }

    private void addOthers(int vintage, int group, Standing project, int sign) {
        for (int i = 0; i < project.repeats(); i++) {
            count(vintage, group, project.repeat(i), sign);
        }
        long[] row = sums[vintage];
        int first = group * units * Sums.SIZE;
        for (int i = 0; i < project.amounts(); i++) {
            int at = first + project.column(i);
            row[at] = Math.addExact(row[at], sign * project.amount(i));
        }
    }

    private void count(int vintage, int group, long flags, int number) {
        int[] row = counts[vintage];
        for (long rest = flags; rest != 0; rest &= rest - 1) {
            row[group * Counts.SIZE + Long.numberOfTrailingZeros(rest)] += number;
        }
    }

    /// Adds other changes of the same shape.
    void merge(VintageChanges part) {
        for (int v = 0; v < counts.length; v++) {
            for (int i = 0; i < counts[v].length; i++) {
                counts[v][i] += part.counts[v][i];
            }
            for (int i = 0; i < sums[v].length; i++) {
                sums[v][i] = Math.addExact(sums[v][i], part.sums[v][i]);
            }
        }
    }

    /// Every table, oldest first.
    Tally[] tables() {
        Tally[] tables = new Tally[counts.length];
        Tally before = new Tally(groups, units);
        for (int v = 0; v < tables.length; v++) {
            before = before.plus(counts[v], sums[v]);
            tables[v] = before;
        }
        return tables;
    }
}
