package org.tworivers.app.work;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.shared.Code;

/// What goes from one place to another.
///
/// @param origin where it comes from; [Code#NONE] when that is not known
/// @param originNames its names by language
/// @param host where it goes; [Code#NONE] when that is not known
/// @param hostNames its names by language
/// @param undertaken how many projects are undertaken
/// @param contracted their contracted capital, one figure a denomination
public record Flow(
        Code origin,
        SortedMap<String, String> originNames,
        Code host,
        SortedMap<String, String> hostNames,
        long undertaken,
        List<Figure> contracted) {
    public Flow {
        originNames = Collections.unmodifiableSortedMap(new TreeMap<>(originNames));
        hostNames = Collections.unmodifiableSortedMap(new TreeMap<>(hostNames));
        contracted = List.copyOf(contracted);
    }
}
