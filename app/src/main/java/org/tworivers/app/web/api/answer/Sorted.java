package org.tworivers.app.web.api.answer;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Fields in one order, so that the same answer is the same letter by letter from every server.
final class Sorted {
    private Sorted() {}

    static <V> SortedMap<String, V> of(Map<String, V> fields) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }
}
