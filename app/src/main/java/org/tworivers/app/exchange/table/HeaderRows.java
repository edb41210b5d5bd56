package org.tworivers.app.exchange.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Joins the rows of a header to one name a column.
///
/// A name that spans several columns stands in the first of them only, as merged cells leave it; it is
/// carried to the right as long as the row below names the single columns: `投资额 | (empty)` over `总额 |
/// 外资` gives `投资额/总额` and `投资额/外资`. A name merged downwards stands alone.
final class HeaderRows {
    private HeaderRows() {}

    /// The column names.
    ///
    /// @param rows the header's rows from the top, at least one, of any lengths
    static List<String> join(List<List<String>> rows) {
        int width = 0;
        for (List<String> row : rows) {
            for (int i = row.size() - 1; i >= width; i--) {
                if (!tidy(row.get(i)).isEmpty()) {
                    width = i + 1;
                }
            }
        }
        List<String> names = new ArrayList<>(width);
        List<String> groups = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            StringBuilder name = new StringBuilder();
            for (int level = 0; level < rows.size(); level++) {
                String part = cell(rows.get(level), column);
                boolean belowNamed = named(rows, level + 1, column);
                if (groups.size() <= level) {
                    groups.add("");
                }
                if (part.isEmpty() && belowNamed) {
                    part = groups.get(level);
                } else {
                    groups.set(level, belowNamed ? part : "");
                }
                if (!part.isEmpty()) {
                    name.append(name.isEmpty() ? "" : "/").append(part);
                }
            }
            names.add(name.toString());
        }
        return names;
    }

    private static boolean named(List<List<String>> rows, int fromLevel, int column) {
        for (int level = fromLevel; level < rows.size(); level++) {
            if (!cell(rows.get(level), column).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? tidy(row.get(column)) : "";
    }

    private static String tidy(String name) {
        return name.strip().replaceAll("\\s*[\\r\\n]+\\s*", "");
    }

    /// A column name as it is compared: full-width forms and spaces do not tell names apart.
    static String comparable(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
