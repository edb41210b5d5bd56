package org.tworivers.core.projects;

import java.util.Arrays;

/// What one project adds to its row of a table: which counts rise, and which sums by how much. A scratch pad.
final class Standing {
    private static final int FIRST_CAPACITY = 8;

    /// The counts that rise by one, a bit each by number of [Counts].
    long ones;

    /// More such sets, for what is counted more than once.
    private long[] repeats = new long[FIRST_CAPACITY];

    private int repeatsSize;
    private int[] columns = new int[FIRST_CAPACITY];
    private long[] amounts = new long[FIRST_CAPACITY];
    private int amountsSize;

    /// How many more sets of counts there are.
    int repeats() {
        return repeatsSize;
    }

    /// The counts that rise by one again.
    long repeat(int index) {
        return repeats[index];
    }

    /// How many changes of sums there are; a column may come more than once.
    int amounts() {
        return amountsSize;
    }

    /// The column of a sum in its row: all of [Sums] for the first denomination, then for the next.
    int column(int index) {
        return columns[index];
    }

    /// By how much it rises.
    long amount(int index) {
        return amounts[index];
    }

    private void countAgain(long counts) {
        if (repeatsSize == repeats.length) {
            repeats = Arrays.copyOf(repeats, repeatsSize * 2);
        }
        repeats[repeatsSize] = counts;
        repeatsSize++;
    }

    private void add(int unit, int what, long amount) {
        if (amountsSize == columns.length) {
            columns = Arrays.copyOf(columns, amountsSize * 2);
            amounts = Arrays.copyOf(amounts, amountsSize * 2);
        }
        columns[amountsSize] = unit * Sums.SIZE + what;
        amounts[amountsSize] = amount;
        amountsSize++;
    }

    private static long flag(int count, boolean set) {
        return (set ? 1L : 0L) << count;
    }

    /// Takes what the fold has just read.
    void take(DossierFold project) {
        repeatsSize = 0;
        amountsSize = 0;
        ones = 1L << Counts.KNOWN | flag(Counts.ILLUSTRATIVE, project.isIllustrative());
        if (project.signings.size() > 0) {
            takeSignings(project);
        } else {
            ones |= flag(Counts.UNSIGNED, project.isUnderWay());
        }
        if (project.announcement() >= 0) {
            takeAnnouncement(project.facts(), project.announcement());
        }
        if (project.statusStage >= 0) {
            boolean startMissing =
                    project.statusStage == Stage.OPERATING.number() && !project.hasReached(Stage.OPERATING);
            ones |= 1L << Counts.OBSERVED
                    | 1L << (Counts.STATUS + project.statusStage)
                    | flag(Counts.OPERATING_WITHOUT_START, startMissing);
        }
    }

    private void takeAnnouncement(FactColumns facts, int announcement) {
        boolean withoutAmount = (facts.flags(announcement) & Fact.NO_AMOUNT) != 0;
        ones |= 1L << Counts.ANNOUNCED | flag(Counts.ANNOUNCED_WITHOUT_AMOUNT, withoutAmount);
        if (!withoutAmount) {
            add(facts.unit(announcement), Sums.ANNOUNCED, facts.amount[announcement]);
        }
    }

    private void takeSignings(DossierFold project) {
        Counted counted = project.counted;
        ones |= 1L << Counts.WITH_SIGNING
                | flag(Counts.BEFORE_BASE, counted.beforeBase)
                | flag(Counts.UNDETERMINED, counted.undetermined);
        if (counted.intents > 0) {
            takeIntents(counted);
        }
        if (counted.moments > 0) {
            takeCapital(counted);
        }
        if (counted.undertaken > 0) {
            takeUndertaken(project);
            takeReceipts(project.receipts);
        }
    }

    private void takeIntents(Counted counted) {
        for (int i = 0; i < counted.intents; i++) {
            countAgain(1L << Counts.INTENTS);
            add(counted.intentUnit(i), Sums.INTENDED, counted.intentAmount(i));
        }
    }

    /// Adds up moments that follow each other in one denomination.
    private void takeCapital(Counted counted) {
        int unit = counted.momentUnit(0);
        long contracted = 0;
        long outside = 0;
        for (int i = 0; i < counted.moments; i++) {
            if (counted.momentUnit(i) != unit) {
                addCapital(unit, contracted, outside, counted.undertaken > 0);
                unit = counted.momentUnit(i);
                contracted = 0;
                outside = 0;
            }
            contracted = Math.addExact(contracted, counted.momentAmount(i));
            outside = Math.addExact(outside, counted.momentOutside(i));
        }
        addCapital(unit, contracted, outside, counted.undertaken > 0);
    }

    private void addCapital(int unit, long contracted, long outside, boolean undertaken) {
        add(unit, Sums.CONTRACTED, contracted);
        if (outside != 0) {
            add(unit, Sums.CONTRACTED_OUTSIDE, outside);
        }
        if (undertaken) {
            add(unit, Sums.CAPITAL_OF_UNDERTAKEN, contracted);
        }
    }

    private void takeUndertaken(DossierFold project) {
        long flags = undertakenFlags(project);
        ones |= flags;
        for (int again = 1; again < project.counted.undertaken; again++) {
            countAgain(flags);
        }
        for (int stage = project.unprovenStages(); stage > 0; stage--) {
            countAgain(1L << Counts.UNPROVEN_STAGES);
        }
    }

    /// The counts that rise with each contract that counts. Stages are unlike from project to project, so that
    /// branches on them would often be mispredicted; this has none.
    private static long undertakenFlags(DossierFold project) {
        long started = any(project.reached & DossierFold.BEGUN);
        long registered = any(project.reached & Stage.REGISTERED.bit());
        long funded = project.hasGoodMoney() ? 1 : 0;
        int now = project.currentStageBit();
        long stalled = any(now & Stage.STALLED.bit());
        long ended = any(now & Stage.ENDED.bit());
        long producing = any(now & DossierFold.IN_PRODUCTION);
        long atWork = 1 - stalled - ended - producing;
        return 1L << Counts.UNDERTAKEN
                | flag(Counts.UNDERTAKEN_UNPUBLISHED, !project.isPublished())
                | flag(Counts.WITHOUT_AMOUNT, project.counted.withoutAmount)
                | flag(Counts.UNPROVEN, project.isUnproven())
                | (started | (registered & funded)) << Counts.FULFILLED
                | started << Counts.STARTED
                | (started & stalled) << Counts.STARTED_NOW_STALLED
                | (started & ended) << Counts.STARTED_NOW_ENDED
                | producing << Counts.PRODUCING
                | stalled << Counts.STALLED
                | ended << Counts.ENDED
                | (atWork & started) << Counts.BUILDING
                | (atWork & ~started) << Counts.NOT_STARTED
                | (long) project.reached << Counts.REACHED;
    }

    /// 1 when any of the stages is there, else 0.
    private static long any(int stages) {
        return Integer.signum(stages);
    }

    private void takeReceipts(Receipts receipts) {
        if (receipts.size() == 0) {
            return;
        }
        ones |= flag(Counts.FUNDED, receipts.goodOnes() > 0);
        if (receipts.isPlain()) {
            add(receipts.unit(0), Sums.IN_PLACE, receipts.plainSum());
            return;
        }
        for (int i = 0; i < receipts.size(); i++) {
            boolean good = receipts.verdict(i) == Receipts.GOOD;
            add(receipts.unit(i), good ? Sums.IN_PLACE : Sums.HELD_BACK, receipts.amount(i));
            if (!good) {
                countAgain(1L << Counts.HELD_BACK | 1L << (Counts.HELD_BACK_BY + receipts.verdict(i)));
            }
        }
    }
}
