package org.tworivers.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.FactColumns;
import org.tworivers.core.projects.FactColumnsBuilder;
import org.tworivers.core.projects.FactKind;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;

/// Reads all projected facts into columns, in one snapshot of the store.
public final class FactLoader {
    private static final String FACTS =
            "SELECT project, known_from, known_until, tag, day, code, amount, other FROM fact WHERE audience <= ?";
    private static final int UNIT_SHIFT = 24;
    private static final int WITHOUT_UNIT = (1 << UNIT_SHIFT) - 1;
    private static final int KIND = 0xFF;

    private final Database database;

    /// A loader of a store's facts.
    public FactLoader(Database database) {
        this.database = database;
    }

    /// The numbers that rows refer to, sorted by what they stand for.
    private static final class Dictionary<T> {
        private final List<T> sorted;
        private final int[] indexOfId;

        Dictionary(List<T> sorted, int[] indexOfId) {
            this.sorted = List.copyOf(sorted);
            this.indexOfId = indexOfId;
        }

        List<T> sorted() {
            return sorted;
        }

        int index(int id) {
            return indexOfId[id];
        }
    }

    /// All facts that a circle of readers may see.
    public FactColumns load(Audience reader) {
        return database.snapshot(
                "read facts", statements -> load(statements.connection(), ProjectProjection.audienceNumber(reader)));
    }

    private static FactColumns load(Connection connection, int audience) throws SQLException {
        Dictionary<Code> codes = dictionary(
                connection, "SELECT id, scheme || ':' || code FROM code", Code::parse, Comparator.naturalOrder());
        Dictionary<Denomination> units = dictionary(
                connection, "SELECT id, text FROM denomination", Denomination::parse, Comparator.naturalOrder());
        FactColumnsBuilder builder = new FactColumnsBuilder(codes.sorted(), units.sorted());
        try (PreparedStatement query = connection.prepareStatement(FACTS);
                ResultSet row = SqlText.set(query, audience).executeQuery()) {
            while (row.next()) {
                int tag = (int) row.getLong(4);
                int kind = tag & KIND;
                int unit = tag >>> UNIT_SHIFT;
                int code = row.getInt(6);
                long other = row.getLong(8);
                builder.add(
                        row.getInt(1) - 1,
                        row.getInt(2),
                        row.getInt(3),
                        kind,
                        (tag & WITHOUT_UNIT & ~KIND) | (unit == 0 ? 0 : units.index(unit)) << UNIT_SHIFT,
                        row.getInt(5),
                        code < 0 || FactKind.codeIsStage(kind) ? code : codes.index(code),
                        row.getLong(7),
                        kind == FactKind.RECEIPT && other >= 0 ? codes.index((int) other) : other);
            }
        }
        return builder.build(subjects(connection, builder.projectsSharingVouchers()));
    }

    private static <T> Dictionary<T> dictionary(
            Connection connection, String sql, Function<String, T> parse, Comparator<T> order) throws SQLException {
        Map<Integer, T> byId = new HashMap<>();
        int largest = 0;
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                byId.put(row.getInt(1), parse.apply(row.getString(2)));
                largest = Math.max(largest, row.getInt(1));
            }
        }
        List<T> sorted = new ArrayList<>(byId.values());
        sorted.sort(order);
        Map<T, Integer> indexes = new HashMap<>();
        sorted.forEach(each -> indexes.put(each, indexes.size()));
        int[] indexOfId = new int[largest + 1];
        for (Map.Entry<Integer, T> each : byId.entrySet()) {
            indexOfId[each.getKey()] = indexes.getOrDefault(each.getValue(), -1);
        }
        return new Dictionary<>(sorted, indexOfId);
    }

    private static Map<Integer, String> subjects(Connection connection, Set<Integer> numbers) throws SQLException {
        Map<Integer, String> subjects = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT subject FROM project WHERE number = ?")) {
            for (int number : numbers) {
                SqlText.set(query, number + 1);
                try (ResultSet row = query.executeQuery()) {
                    subjects.put(number, row.next() ? row.getString(1) : "");
                }
            }
        }
        return subjects;
    }
}
