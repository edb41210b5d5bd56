package org.tworivers.core.shared;

/// How exactly a day is known.
public enum Precision {
    /// The calendar day is known.
    DAY,
    /// Only the month is known.
    MONTH,
    /// Only the year is known.
    YEAR,
    /// No date was stated at all; such a fact holds on every as-of date.
    UNDATED
}
