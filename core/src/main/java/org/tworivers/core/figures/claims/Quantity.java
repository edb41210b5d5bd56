package org.tworivers.core.figures.claims;

/// What kind of thing a figure measures; only figures of one kind are compared.
public enum Quantity {
    /// Things counted: projects, firms, places.
    COUNT,
    /// Money.
    AMOUNT,
    /// A part of a whole, printed as per cent.
    SHARE,
    /// The difference of two shares, printed as percentage points.
    POINTS
}
