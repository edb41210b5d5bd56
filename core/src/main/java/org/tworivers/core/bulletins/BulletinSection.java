package org.tworivers.core.bulletins;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.tworivers.core.figures.Figure;

/// A part of a bulletin that is printed when it is asked for: figures of something else than its projects, such as
/// leads, as of the same day and known at the same entry.
///
/// @param name a stable word, such as `attraction`
/// @param illustrative how many of the things that were counted are made up for demonstration
/// @param counted how many things stand behind the whole; not printed
/// @param figures the figures of the whole
/// @param tables the same figures, parted
public record BulletinSection(String name, long illustrative, long counted, List<Cell> figures, List<Table> tables) {
    public BulletinSection {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }

    /// The figures parted by one thing. Where a whole has a number, the rows have it between them.
    ///
    /// @param by a stable word of what each row is for, such as `team`
    /// @param isLeftOut whether rows are withheld, for no choice of them would be safe
    /// @param rows in the order they are printed
    public record Table(String by, boolean isLeftOut, List<Row> rows) {
        public Table {
            rows = List.copyOf(rows);
        }

        /// A table with these rows.
        public static Table of(String by, List<Row> rows) {
            return new Table(by, false, rows);
        }

        /// A table with a row for each group.
        ///
        /// @param names of a group, by language
        /// @param counted how many things stand behind a group
        /// @param figures of a group
        /// @param <C> what is known of a group
        public static <C> Table of(
                String by,
                SortedMap<String, C> groups,
                Function<String, SortedMap<String, String>> names,
                ToLongFunction<C> counted,
                Function<C, List<Figure>> figures) {
            List<Row> rows = new ArrayList<>();
            groups.forEach((key, group) -> rows.add(
                    new Row(key, names.apply(key), counted.applyAsLong(group), Cell.shown(figures.apply(group)))));
            return of(by, rows);
        }
    }

    /// One row.
    ///
    /// @param key tells it from the others: an id, a code, a month
    /// @param names by language, as known then; none when the key itself is what people read
    /// @param counted how many things stand behind it; not printed
    /// @param cells its figures, the same in every row
    public record Row(String key, SortedMap<String, String> names, long counted, List<Cell> cells) {
        public Row {
            names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
            cells = List.copyOf(cells);
        }
    }
}
