package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The numbers that rows of facts refer to, sorted by what they stand for. Numbers only ever grow.
///
/// @param <T> what they stand for
final class FactDictionary<T extends Comparable<T>> {
    private final List<T> sorted;
    private final int[] indexOfId;

    private FactDictionary(List<T> sorted, int[] indexOfId) {
        this.sorted = List.copyOf(sorted);
        this.indexOfId = indexOfId;
    }

    static <T extends Comparable<T>> FactDictionary<T> empty() {
        return new FactDictionary<T>(List.of(), new int[1]);
    }

    /// The same and what was added since.
    ///
    /// @param sql asks for the numbers above one, and what each stands for
    FactDictionary<T> readOn(Statements statements, String sql, Function<String, T> parse) throws SQLException {
        Map<Integer, T> more = new TreeMap<>();
        int largest = indexOfId.length - 1;
        try (ResultSet row = statements.of(sql, largest).executeQuery()) {
            while (row.next()) {
                more.put(row.getInt(1), parse.apply(row.getString(2)));
                largest = Math.max(largest, row.getInt(1));
            }
        }
        return more.isEmpty() ? this : with(more, largest);
    }

    private FactDictionary<T> with(Map<Integer, T> more, int largest) {
        List<Map.Entry<Integer, T>> added =
                more.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
        List<T> all = new ArrayList<>(sorted.size() + added.size());
        int[] moved = new int[sorted.size()];
        int[] now = new int[largest + 1];
        int next = 0;
        for (int i = 0; i < moved.length; i++) {
            while (next < added.size() && added.get(next).getValue().compareTo(sorted.get(i)) < 0) {
                now[added.get(next).getKey()] = all.size();
                all.add(added.get(next++).getValue());
            }
            moved[i] = all.size();
            all.add(sorted.get(i));
        }
        for (; next < added.size(); next++) {
            now[added.get(next).getKey()] = all.size();
            all.add(added.get(next).getValue());
        }
        for (int id = 1; id < indexOfId.length; id++) {
            now[id] = sorted.isEmpty() ? 0 : moved[indexOfId[id]];
        }
        return new FactDictionary<>(all, now);
    }

    List<T> sorted() {
        return sorted;
    }

    int index(int id) {
        return indexOfId[id];
    }
}
