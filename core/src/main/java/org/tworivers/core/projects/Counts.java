package org.tworivers.core.projects;

/// What is counted in each cell of a table: numbers of projects, and of facts where said so.
public final class Counts {
    /// Projects of which anything is known.
    public static final int KNOWN = 0;

    /// Projects with any signing on record, whatever its day.
    public static final int WITH_SIGNING = 1;

    /// Contracts that count, in [base, as-of].
    public static final int UNDERTAKEN = 2;

    /// Undertaken, and registered with first money, started, or later.
    public static final int FULFILLED = 3;

    /// Undertaken and ever started.
    public static final int STARTED = 4;

    /// Of the started: now stalled.
    public static final int STARTED_NOW_STALLED = 5;

    /// Of the started: now ended.
    public static final int STARTED_NOW_ENDED = 6;

    /// Undertaken and operating or at full capacity.
    public static final int PRODUCING = 7;

    /// Undertaken whose contract states no amount.
    public static final int WITHOUT_AMOUNT = 8;

    /// Undertaken with at least one stage without the evidence its rule names.
    public static final int UNPROVEN = 9;

    /// Contracted before the base day.
    public static final int BEFORE_BASE = 10;

    /// Contracted on a day too coarse to place on a side of the base day.
    public static final int UNDETERMINED = 11;

    /// Intents that have not become contracts.
    public static final int INTENTS = 12;

    /// Receipts held back (a number of receipts).
    public static final int HELD_BACK = 13;

    /// Undertaken, work not begun, neither stalled nor ended.
    public static final int NOT_STARTED = 14;

    /// Undertaken, work begun, not in production, neither stalled nor ended.
    public static final int BUILDING = 15;

    /// Undertaken, now stalled.
    public static final int STALLED = 16;

    /// Undertaken, now ended.
    public static final int ENDED = 17;

    /// Announced.
    public static final int ANNOUNCED = 18;

    /// Announced without an amount.
    public static final int ANNOUNCED_WITHOUT_AMOUNT = 19;

    /// With a status given by a register.
    public static final int OBSERVED = 20;

    /// Status operating, but no day it began is known.
    public static final int OPERATING_WITHOUT_START = 21;

    /// Undertaken of which no entry is public.
    public static final int UNDERTAKEN_UNPUBLISHED = 22;

    /// Made up for demonstration.
    public static final int ILLUSTRATIVE = 23;

    /// Undertaken with money in place.
    public static final int FUNDED = 24;

    /// Work is on record that follows a contract, but no signing is: not countable from any base day.
    public static final int UNSIGNED = 25;

    /// Stages of the undertaken without the evidence their rule names (a number of stages).
    public static final int UNPROVEN_STAGES = 26;

    /// Held back by reason, from [Receipts#OUT_AGAIN] on (numbers of receipts).
    static final int HELD_BACK_BY = 27;

    /// With that status, by number of stage.
    static final int STATUS = HELD_BACK_BY + Receipts.VERDICTS;

    /// Undertaken that reached the stage, by number of stage.
    static final int REACHED = STATUS + Stage.COUNT;

    /// How many counts there are.
    public static final int SIZE = REACHED + Stage.COUNT;

    private Counts() {}

    /// With that status.
    public static int status(Stage stage) {
        return STATUS + stage.number();
    }

    /// Undertaken that reached the stage.
    public static int reached(Stage stage) {
        return REACHED + stage.number();
    }

    /// Receipts held back for a reason.
    public static int heldBack(HeldBack reason) {
        return HELD_BACK_BY + reason.verdict();
    }
}
