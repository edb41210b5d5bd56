package org.tworivers.core.projects;

import java.util.Arrays;

/// The cells of one table: counts by group, sums by group and denomination. Tallies of parts add up to the
/// tally of the whole, in any order, so parts may be made on several threads or machines.
public final class Tally {
    private final int groups;
    private final int units;
    private final long[] counts;
    private final long[] sums;

    /// An empty tally.
    ///
    /// @param groups number of rows
    /// @param units number of denominations, at least 1
    public Tally(int groups, int units) {
        this.groups = groups;
        this.units = Math.max(1, units);
        counts = new long[groups * Counts.SIZE];
        sums = new long[groups * this.units * Sums.SIZE];
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
        return counts[group * Counts.SIZE + what];
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
        if (part.groups != groups || part.units != units) {
            throw new IllegalArgumentException("part (" + part.groups + " x " + part.units + ") must have the shape "
                    + groups + " x " + units + ". Maybe it is of another grouping.");
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] += part.counts[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.addExact(sums[i], part.sums[i]);
        }
    }

    /// Empties all cells.
    void clear() {
        Arrays.fill(counts, 0);
        Arrays.fill(sums, 0);
    }

    /// Adds to one row what one tally of a single row has more than another.
    void addDifference(int group, Tally now, Tally before) {
        int row = group * Counts.SIZE;
        for (int i = 0; i < Counts.SIZE; i++) {
            if (now.counts[i] != before.counts[i]) {
                counts[row + i] += now.counts[i] - before.counts[i];
            }
        }
        int first = group * units * Sums.SIZE;
        for (int i = 0; i < now.sums.length; i++) {
            if (now.sums[i] != before.sums[i]) {
                sums[first + i] = Math.addExact(sums[first + i], Math.subtractExact(now.sums[i], before.sums[i]));
            }
        }
    }

    /// Every so many rows of this, from one on.
    ///
    /// @param step a divisor of the number of rows
    /// @param first 0 to one less than the step
    Tally every(int step, int first) {
        Tally rows = new Tally(groups / step, units);
        int size = units * Sums.SIZE;
        for (int group = 0; group < rows.groups; group++) {
            int from = group * step + first;
            System.arraycopy(counts, from * Counts.SIZE, rows.counts, group * Counts.SIZE, Counts.SIZE);
            System.arraycopy(sums, from * size, rows.sums, group * size, size);
        }
        return rows;
    }

    void add(int group, int what, long number) {
        counts[group * Counts.SIZE + what] += number;
    }

    private void addSum(int group, int unit, int what, long amount) {
        int at = (group * units + unit) * Sums.SIZE + what;
        sums[at] = Math.addExact(sums[at], amount);
    }

    /// Adds one project as the fold left it.
    void add(DossierFold project, int group) {
        int row = group * Counts.SIZE;
        counts[row + Counts.KNOWN] += 1;
        counts[row + Counts.ILLUSTRATIVE] += project.isIllustrative() ? 1 : 0;
        if (project.signings.size() > 0) {
            addSignings(project, group);
        } else if (project.isUnderWay()) {
            counts[row + Counts.UNSIGNED] += 1;
        }
        if (project.announcement() >= 0) {
            addAnnouncement(project.facts(), project.announcement(), group);
        }
        if (project.statusStage >= 0) {
            counts[row + Counts.OBSERVED] += 1;
            counts[row + Counts.STATUS + project.statusStage] += 1;
            if (project.statusStage == Stage.OPERATING.number() && !project.hasReached(Stage.OPERATING)) {
                counts[row + Counts.OPERATING_WITHOUT_START] += 1;
            }
        }
    }

    private void addAnnouncement(FactColumns facts, int announcement, int group) {
        counts[group * Counts.SIZE + Counts.ANNOUNCED] += 1;
        if ((facts.flags(announcement) & Fact.NO_AMOUNT) == 0) {
            addSum(group, facts.unit(announcement), Sums.ANNOUNCED, facts.amount[announcement]);
        } else {
            counts[group * Counts.SIZE + Counts.ANNOUNCED_WITHOUT_AMOUNT] += 1;
        }
    }

    private void addSignings(DossierFold project, int group) {
        int row = group * Counts.SIZE;
        Counted counted = project.counted;
        counts[row + Counts.WITH_SIGNING] += 1;
        counts[row + Counts.BEFORE_BASE] += counted.beforeBase ? 1 : 0;
        counts[row + Counts.UNDETERMINED] += counted.undetermined ? 1 : 0;
        counts[row + Counts.INTENTS] += counted.intents;
        for (int i = 0; i < counted.intents; i++) {
            addSum(group, counted.intentUnit(i), Sums.INTENDED, counted.intentAmount(i));
        }
        for (int i = 0; i < counted.moments; i++) {
            addSum(group, counted.momentUnit(i), Sums.CONTRACTED, counted.momentAmount(i));
            addSum(group, counted.momentUnit(i), Sums.CONTRACTED_OUTSIDE, counted.momentOutside(i));
            if (counted.undertaken > 0) {
                addSum(group, counted.momentUnit(i), Sums.CAPITAL_OF_UNDERTAKEN, counted.momentAmount(i));
            }
        }
        if (counted.undertaken > 0) {
            addUndertaken(project, group, counted.undertaken);
            addReceipts(project, group);
            counts[row + Counts.UNPROVEN_STAGES] += project.unprovenStages();
        }
    }

    private void addUndertaken(DossierFold project, int group, long number) {
        int row = group * Counts.SIZE;
        counts[row + Counts.UNDERTAKEN] += number;
        counts[row + Counts.UNDERTAKEN_UNPUBLISHED] += project.isPublished() ? 0 : number;
        counts[row + Counts.WITHOUT_AMOUNT] += project.counted.withoutAmount ? number : 0;
        counts[row + Counts.UNPROVEN] += project.isUnproven() ? number : 0;
        counts[row + Counts.FULFILLED] += project.isFulfilled() ? number : 0;
        boolean started = project.isStarted();
        boolean producing = project.isProducing();
        boolean stalled = project.currentStage == Stage.STALLED.number();
        boolean ended = project.currentStage == Stage.ENDED.number();
        boolean atWork = !producing && !stalled && !ended;
        counts[row + Counts.STARTED] += started ? number : 0;
        counts[row + Counts.STARTED_NOW_STALLED] += started && stalled ? number : 0;
        counts[row + Counts.STARTED_NOW_ENDED] += started && ended ? number : 0;
        counts[row + Counts.PRODUCING] += producing ? number : 0;
        counts[row + Counts.STALLED] += stalled ? number : 0;
        counts[row + Counts.ENDED] += ended ? number : 0;
        counts[row + Counts.BUILDING] += atWork && started ? number : 0;
        counts[row + Counts.NOT_STARTED] += atWork && !started ? number : 0;
        for (int i = 0; i < Stage.COUNT; i++) {
            counts[row + Counts.REACHED + i] += (project.reached >>> i & 1) * number;
        }
    }

    private void addReceipts(DossierFold project, int group) {
        Receipts receipts = project.receipts;
        if (receipts.size() == 0) {
            return;
        }
        counts[group * Counts.SIZE + Counts.FUNDED] += receipts.goodOnes() > 0 ? 1 : 0;
        if (receipts.isPlain()) {
            addSum(group, receipts.unit(0), Sums.IN_PLACE, receipts.plainSum());
            return;
        }
        for (int i = 0; i < receipts.size(); i++) {
            boolean good = receipts.verdict(i) == Receipts.GOOD;
            addSum(group, receipts.unit(i), good ? Sums.IN_PLACE : Sums.HELD_BACK, receipts.amount(i));
            if (!good) {
                counts[group * Counts.SIZE + Counts.HELD_BACK] += 1;
                counts[group * Counts.SIZE + Counts.HELD_BACK_BY + receipts.verdict(i)] += 1;
            }
        }
    }
}
