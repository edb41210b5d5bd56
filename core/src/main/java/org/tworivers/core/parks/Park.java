package org.tworivers.core.parks;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// A park as stated from a day on.
///
/// @param id stable id, such as `puyang-jinshan`
/// @param illustrative made up for demonstration
/// @param names its names by language
/// @param place where it lies
/// @param supplies what stands ready; what is not stated is not known
/// @param rail whether a rail siding reaches it
/// @param admission whom it takes in by its own lists
/// @param pairedWith places whose firms it is for by an agreement of paired parks
/// @param distances kilometres by road to places that firms come from
/// @param offer what it offers, in words
/// @param from the day from which this holds
public record Park(
        String id,
        boolean illustrative,
        Names names,
        Code place,
        SortedMap<Supply, Quantity> supplies,
        boolean rail,
        Admission admission,
        List<Code> pairedWith,
        SortedMap<Code, Long> distances,
        String offer,
        Day from) {
    public Park {
        supplies = Collections.unmodifiableSortedMap(new TreeMap<>(supplies));
        pairedWith = List.copyOf(pairedWith);
        distances = Collections.unmodifiableSortedMap(new TreeMap<>(distances));
        for (Map.Entry<Code, Long> distance : distances.entrySet()) {
            if (distance.getValue() < 0) {
                throw new IllegalArgumentException("distance (" + distance.getKey() + ": " + distance.getValue()
                        + ") must not be below zero. Maybe the sign is a dash.");
            }
        }
    }
}
