package org.tworivers.core.parks.evidence;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.shared.Code;

/// What statistics say of one region: so much of something in each sector, in one year.
///
/// @param set the set of statistics it belongs to, such as `employment-2016`
/// @param place the region
/// @param year the year it is of
/// @param measure what was counted, such as `employed persons`
/// @param source where it was published
/// @param values by sector, not below zero; a sector that is not stated is no zero
public record RegionRow(String set, Code place, int year, String measure, String source, SortedMap<Code, Long> values) {
    public RegionRow {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        for (Map.Entry<Code, Long> value : values.entrySet()) {
            if (value.getValue() < 0) {
                throw new IllegalArgumentException("value (" + value.getKey() + ": " + value.getValue()
                        + ") must not be below zero. Maybe it is not known: leave it out.");
            }
        }
    }
}
