package org.tworivers.core.projects;

import java.util.Arrays;

/// What a policy makes of one project's signings: when it counts, with how much, and for which event. A
/// scratch pad;
/// totals are the sums of its moments, so a table and a series of months cannot differ.
public final class Counted {
    private static final int FIRST_CAPACITY = 8;

    /// Projects that begin to count in this period.
    int undertaken;

    /// Event it is credited to, index of its code or -1.
    int event = -1;

    /// First day it counts on, when `undertaken` is above 0.
    int firstDay;

    /// Counts, but a contract states no amount.
    boolean withoutAmount;

    /// Has a contract before the base day.
    boolean beforeBase;

    /// Has a contract whose day is not known well enough to say on which side of the base day it lies.
    boolean undetermined;

    /// Intents that have not become contracts.
    int intents;

    int[] intentUnit = new int[FIRST_CAPACITY];
    long[] intentAmount = new long[FIRST_CAPACITY];

    /// Moments: day, projects that begin to count, capital and its outside part, in one denomination.
    int moments;

    int[] momentDay = new int[FIRST_CAPACITY];
    int[] momentProjects = new int[FIRST_CAPACITY];
    int[] momentUnit = new int[FIRST_CAPACITY];
    long[] momentAmount = new long[FIRST_CAPACITY];
    long[] momentOutside = new long[FIRST_CAPACITY];

    /// An empty pad.
    Counted() {}

    void clear() {
        undertaken = 0;
        event = -1;
        firstDay = FactColumns.UNDATED;
        withoutAmount = false;
        beforeBase = false;
        undetermined = false;
        intents = 0;
        moments = 0;
    }

    /// A contract that makes a project count.
    public void undertake(Signings signings, int index) {
        if (undertaken == 0) {
            firstDay = signings.day(index);
        }
        undertaken++;
        withoutAmount |= signings.isWithoutAmount(index);
        moment(signings, index, 1);
    }

    /// Capital that counts without a new project.
    public void increase(Signings signings, int index) {
        moment(signings, index, 0);
    }

    private void moment(Signings signings, int index, int projects) {
        if (moments == momentDay.length) {
            int capacity = moments * 2;
            momentDay = Arrays.copyOf(momentDay, capacity);
            momentProjects = Arrays.copyOf(momentProjects, capacity);
            momentUnit = Arrays.copyOf(momentUnit, capacity);
            momentAmount = Arrays.copyOf(momentAmount, capacity);
            momentOutside = Arrays.copyOf(momentOutside, capacity);
        }
        momentDay[moments] = signings.day(index);
        momentProjects[moments] = projects;
        momentUnit[moments] = signings.unit(index);
        momentAmount[moments] = signings.amount(index);
        momentOutside[moments] = signings.outside(index);
        moments++;
    }

    /// An intent that still is one.
    public void intend(Signings signings, int index) {
        if (intents == intentUnit.length) {
            intentUnit = Arrays.copyOf(intentUnit, intents * 2);
            intentAmount = Arrays.copyOf(intentAmount, intents * 2);
        }
        intentUnit[intents] = signings.unit(index);
        intentAmount[intents] = signings.amount(index);
        intents++;
    }

    /// The event it is credited to.
    public void credit(int eventCode) {
        event = eventCode;
    }

    /// A contract lies before the base day.
    public void markBeforeBase() {
        beforeBase = true;
    }

    /// A contract's day is too coarse to place.
    public void markUndetermined() {
        undetermined = true;
    }
}
