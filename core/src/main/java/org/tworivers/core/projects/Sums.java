package org.tworivers.core.projects;

/// What is summed in each cell of a table and denomination, in minor units.
public final class Sums {
    /// Contracts and increments in [base, as-of].
    public static final int CONTRACTED = 0;

    /// Their part from outside the region, where stated.
    public static final int CONTRACTED_OUTSIDE = 1;

    /// Capital of the undertaken projects alone: what the in-place rate divides by.
    public static final int CAPITAL_OF_UNDERTAKEN = 2;

    /// Receipts in good order of the undertaken projects.
    public static final int IN_PLACE = 3;

    /// Receipts of the undertaken projects that are held back.
    public static final int HELD_BACK = 4;

    /// Capital of open intents.
    public static final int INTENDED = 5;

    /// Announced capital.
    public static final int ANNOUNCED = 6;

    /// How many sums there are.
    public static final int SIZE = 7;

    private Sums() {}
}
