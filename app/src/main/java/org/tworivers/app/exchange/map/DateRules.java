package org.tworivers.app.exchange.map;

/// How a register writes dates that could be read in two ways.
///
/// @param order which comes first in 3/5/2016
/// @param trustDotOne whether 2016.1 is surely January; in a number cell a spreadsheet makes it of
///     2016.10 too
public record DateRules(Order order, boolean trustDotOne) {
    /// Nothing is known: what could be read in two ways is refused.
    public static final DateRules STRICT = new DateRules(Order.UNKNOWN, false);

    /// Which comes first in 3/5/2016.
    public enum Order {
        /// 3 May.
        DAY_FIRST,
        /// 5 March.
        MONTH_FIRST,
        /// Not said.
        UNKNOWN
    }
}
