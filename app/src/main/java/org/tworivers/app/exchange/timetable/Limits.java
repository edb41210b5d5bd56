package org.tworivers.app.exchange.timetable;

/// How big an event may be, so that a slip of the keyboard is an error and not a full memory.
public final class Limits {
    /// Two weeks of ten minutes each, day and night.
    public static final int SLOTS = 2016;

    public static final int TABLES = 100_000;
    public static final int PARTICIPANTS = 100_000;
    public static final int MEETINGS = 1_000_000;
    static final int REPRESENTATIVES = 1_000;
    static final int INTERPRETERS = 100_000;
    static final int PRIORITY = 1_000_000;
    static final int FAIRNESS = 1_000_000;

    private Limits() {}
}
