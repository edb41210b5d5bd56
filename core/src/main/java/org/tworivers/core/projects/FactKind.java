package org.tworivers.core.projects;

/// What a fact of the projection says. The numbers are stored and never change their meaning.
public final class FactKind {
    /// Code: the place it is built in.
    public static final int PLACE = 1;

    /// Code: its sector.
    public static final int SECTOR = 2;

    /// Code: the place it comes from.
    public static final int ORIGIN = 3;

    /// Amount: total of the intent; other: outside capital; code: event.
    public static final int INTENT = 4;

    /// Amount: total of the contract; other: outside capital; code: event.
    public static final int CONTRACT = 5;

    /// Amount: the increment; other: its outside part.
    public static final int INCREMENT = 6;

    /// Code: the event it counts for from here on.
    public static final int INVESTOR_CHANGE = 7;

    /// Code: number of the stage reached.
    public static final int STAGE = 8;

    /// Amount: money in; code: voucher; other: number of the payer's place.
    public static final int RECEIPT = 9;

    /// Amount: money out again.
    public static final int PAID_OUT = 10;

    /// Amount: announced capital.
    public static final int ANNOUNCED = 11;

    /// Code: number of the stage a register's status means.
    public static final int STATUS = 12;

    /// Code: number of the stage planned.
    public static final int PLAN = 13;

    /// Amount: last day of the responsible unit's deadline, days since 1970, or [#NO_DEADLINE]; other: its precision.
    public static final int ASSIGNED = 14;

    /// Somebody was at the site. The last number that there is room for in a tag.
    public static final int SITE_VISIT = 15;

    /// The amount of an assignment without a deadline: later than any, so that of two assignments of one day the one
    /// with the earlier deadline is read.
    public static final long NO_DEADLINE = Integer.MAX_VALUE;

    private FactKind() {}

    /// Whether the fact's code is the number of a stage rather than an entry of the code dictionary.
    public static boolean codeIsStage(int kind) {
        return kind == STAGE || kind == STATUS || kind == PLAN;
    }
}
