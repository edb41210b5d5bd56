package org.tworivers.core.bulletins;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Something a reader must know beside the figures, as a code and values; texts are found by whoever prints it.
///
/// @param code a stable word, such as `other-base` or `held-back`
/// @param arguments values by name, as text
/// @param names names by language of what it is about; none when it has no name
/// @param cells figures that belong to it
public record Note(
        String code, SortedMap<String, String> arguments, SortedMap<String, String> names, List<Cell> cells) {
    public Note {
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        cells = List.copyOf(cells);
    }

    /// A note with arguments and figures, without a name.
    static Note of(String code, Map<String, String> arguments, List<Cell> cells) {
        return new Note(code, new TreeMap<>(arguments), new TreeMap<>(), cells);
    }

    /// The argument of a name, empty when there is none.
    public String argument(String name) {
        return arguments.getOrDefault(name, "");
    }
}
