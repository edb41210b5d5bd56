package org.tworivers.core.projects;

import java.util.Arrays;

/// What a policy makes of one project's signings, each named by its index: when the project counts, with how
/// much, and for which event. A scratch pad; totals are the sums of its moments, so a table and a series of
/// months cannot differ.
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

    private int[] intentSigning = new int[FIRST_CAPACITY];

    /// Moments: days on which projects begin to count, or capital does.
    int moments;

    private int[] momentSigning = new int[FIRST_CAPACITY];
    private int[] momentProjects = new int[FIRST_CAPACITY];
    private final Signings read;

    /// An empty pad.
    Counted(Signings read) {
        this.read = read;
    }

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
    public void undertake(int signing) {
        if (undertaken == 0) {
            firstDay = read.day(signing);
        }
        undertaken++;
        withoutAmount |= read.isWithoutAmount(signing);
        moment(signing, 1);
    }

    /// Capital that counts without a new project.
    public void increase(int signing) {
        moment(signing, 0);
    }

    private void moment(int signing, int projects) {
        if (moments == momentSigning.length) {
            momentSigning = Arrays.copyOf(momentSigning, moments * 2);
            momentProjects = Arrays.copyOf(momentProjects, moments * 2);
        }
        momentSigning[moments] = signing;
        momentProjects[moments] = projects;
        moments++;
    }

    int momentDay(int moment) {
        return read.day(momentSigning[moment]);
    }

    /// Projects that begin to count: 1, or 0 when only capital does.
    int momentProjects(int moment) {
        return momentProjects[moment];
    }

    int momentUnit(int moment) {
        return read.unit(momentSigning[moment]);
    }

    long momentAmount(int moment) {
        return read.amount(momentSigning[moment]);
    }

    /// The part of [#momentAmount] from outside the region.
    long momentOutside(int moment) {
        return read.outside(momentSigning[moment]);
    }

    /// An intent that still is one.
    public void intend(int signing) {
        if (intents == intentSigning.length) {
            intentSigning = Arrays.copyOf(intentSigning, intents * 2);
        }
        intentSigning[intents] = signing;
        intents++;
    }

    int intentUnit(int intent) {
        return read.unit(intentSigning[intent]);
    }

    long intentAmount(int intent) {
        return read.amount(intentSigning[intent]);
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
