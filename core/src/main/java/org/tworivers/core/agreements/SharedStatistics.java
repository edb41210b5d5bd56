package org.tworivers.core.agreements;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Statistics of what two regions built together. Each item counts once, in the region where it lies; what
/// another region may show of it stands beside that region's own total as a memo item and is added to nothing. So
/// the regions' totals add up to the whole, however generously they share.
public final class SharedStatistics {
    private SharedStatistics() {}

    /// Something that is counted, such as the output of a park in a year.
    ///
    /// @param host the region it lies in
    /// @param value what is counted, 0 or more
    /// @param shared what other regions may show of it: each 0 or more, and no more than the value
    public record Item(String host, long value, SortedMap<String, Long> shared) {
        public Item {
            shared = Collections.unmodifiableSortedMap(new TreeMap<>(shared));
            if (value < 0 || shared.values().stream().anyMatch(each -> each < 0 || each > value)) {
                throw new IllegalArgumentException("item (" + value + ", " + shared
                        + ") must be 0 or more, and what is shared of it no more. Maybe a sign is wrong.");
            }
        }
    }

    /// What a region shows.
    ///
    /// @param counted its own total
    /// @param memo what it shows beside it of items that count elsewhere
    public record Shown(long counted, long memo) {
        private Shown plus(Shown other) {
            return new Shown(Math.addExact(counted, other.counted), Math.addExact(memo, other.memo));
        }
    }

    /// What each region shows, by region.
    public static SortedMap<String, Shown> of(List<Item> items) {
        SortedMap<String, Shown> shown = new TreeMap<>();
        for (Item item : items) {
            shown.merge(item.host(), new Shown(item.value(), 0), Shown::plus);
            item.shared().forEach((region, part) -> {
                if (!region.equals(item.host())) {
                    shown.merge(region, new Shown(0, part), Shown::plus);
                }
            });
        }
        return shown;
    }

    /// What is counted in all regions together.
    public static long whole(SortedMap<String, Shown> shown) {
        return shown.values().stream().mapToLong(Shown::counted).reduce(0, Math::addExact);
    }
}
