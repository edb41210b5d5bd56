package org.tworivers.app.exchange.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.table.MendingFile;
import org.tworivers.core.shared.Rejection;

/// The columns of a table by name; width, case and white space of names do not matter.
final class Columns {
    private final List<String> names;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Set<String> twice = new HashSet<>();

    Columns(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            String name = comparable(names.get(i));
            if (!name.isEmpty() && byName.putIfAbsent(name, i) != null) {
                twice.add(name);
            }
        }
    }

    /// Fails unless every wanted column is there once.
    ///
    /// @param file name of the file, for the message
    void require(Set<String> wanted, String file) {
        List<String> missing = new ArrayList<>();
        List<String> doubled = new ArrayList<>();
        for (String name : wanted) {
            if (!byName.containsKey(comparable(name))) {
                missing.add(name);
            }
            if (twice.contains(comparable(name))) {
                doubled.add(name);
            }
        }
        if (!missing.isEmpty()) {
            String there = String.join("; ", named());
            throw new BrokenFileException(new Rejection(
                            "header-missing-column",
                            file,
                            String.join("; ", missing),
                            "the map names columns that the header lacks. There are: " + there + ".")
                    .naming(there));
        }
        if (!doubled.isEmpty()) {
            throw new BrokenFileException(
                    file,
                    "header-doubled-column",
                    String.join("; ", doubled),
                    "the map names columns that the header has twice; rename one.");
        }
    }

    private List<String> named() {
        return names.stream().filter(name -> !name.isEmpty()).toList();
    }

    /// The place of a column; -1 when there is none of that name.
    int index(String name) {
        return byName.getOrDefault(comparable(name), -1);
    }

    List<String> names() {
        return names;
    }

    /// The named columns that none of these are and that this product did not add.
    List<String> except(Set<String> used) {
        Set<String> skipped = new TreeSet<>();
        used.forEach(name -> skipped.add(comparable(name)));
        return names.stream()
                .filter(name -> !name.isEmpty() && !MendingFile.isAdded(name) && !skipped.contains(comparable(name)))
                .distinct()
                .toList();
    }

    private static String comparable(String name) {
        return NameKey.of(name).replace("-", "");
    }
}
