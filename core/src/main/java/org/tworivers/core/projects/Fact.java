package org.tworivers.core.projects;

import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;

/// One narrow, typed fact cut from an entry, as the projection keeps it.
///
/// @param kind one of [FactKind]
/// @param flags bits of [#UNPROVEN], [#NO_AMOUNT], [#ABOUT]
/// @param day the day it holds from
/// @param amount minor units, 0 when the kind has none or none was stated
/// @param other minor units of outside capital, 0 when not stated
/// @param unit denomination as text, empty when the kind has no amount
/// @param code what the kind refers to, or [Code#NONE]; stages as `stage:NUMBER`
/// @param payerPlace for receipts where the payer sits, or [Code#NONE]
public record Fact(int kind, int flags, Day day, long amount, long other, String unit, Code code, Code payerPlace) {
    /// The entry has none of the evidence that the stage's rule names.
    public static final int UNPROVEN = 1;

    /// No amount was stated.
    public static final int NO_AMOUNT = 2;

    /// The amount was stated as about.
    public static final int ABOUT = 4;

    /// Outside capital was stated.
    public static final int OUTSIDE_STATED = 8;

    /// The project is public.
    public static final int PUBLISHED = 16;

    /// The entry is made up for demonstration.
    public static final int ILLUSTRATIVE = 32;

    /// Scheme of the stage numbers.
    public static final String STAGES = "stage";

    /// Scheme of the codes that stand for events.
    public static final String EVENTS = "event";
}
