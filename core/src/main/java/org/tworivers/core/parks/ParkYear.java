package org.tworivers.core.parks;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a park came to in a calendar year.
///
/// @param park its id
/// @param year the year
/// @param values what is stated; what is not is not known, which is not zero
public record ParkYear(String park, int year, SortedMap<YearMeasure, Quantity> values) {
    public ParkYear {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /// What was stated of a measure.
    public Optional<Quantity> find(YearMeasure measure) {
        return Optional.ofNullable(values.get(measure));
    }

    /// The last day of the year: what it came to is known then at the earliest.
    public LocalDate lastDay() {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
