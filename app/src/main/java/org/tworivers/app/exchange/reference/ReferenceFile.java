package org.tworivers.app.exchange.reference;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.ReferenceCode;
import org.tworivers.app.exchange.table.Layout;
import org.tworivers.app.exchange.table.Row;
import org.tworivers.app.exchange.table.Table;
import org.tworivers.app.exchange.table.TableFile;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// A file of one scheme: a table with the columns `code` and `name`, and maybe `parent`, `level`, `from`,
/// `until`, `successor` and names in other languages as `name_en`.
///
/// Lists of divisions name the code above as `areaCode`, `cityCode` or `provinceCode`; lists of
/// industries call the name `Description`. Where no column says what is above, [CodeTree] finds it.
///
/// A list of counties that names both city and province of each implies the cities, though not their
/// names.
///
/// @param rows its codes, in the order of the file
/// @param implied codes above that it names no row for, with the code above them and their code for a
///     name
/// @param rejections every reason why a row cannot be read
public record ReferenceFile(List<CodeRow> rows, List<CodeRow> implied, List<Rejection> rejections) {
    private static final List<String> CODE = List.of("code", "代码");
    private static final List<String> NAME = List.of("name", "名称", "description");
    private static final List<String> PARENTS = List.of("parent", "上级", "areacode", "citycode", "provincecode");
    private static final String OTHER_NAME = "name_";

    public ReferenceFile {
        rows = List.copyOf(rows);
        implied = List.copyOf(implied);
        rejections = List.copyOf(rejections);
    }

    /// How a file is read.
    ///
    /// @param scheme name of the scheme
    /// @param level level of all its codes; empty when the file or the codes themselves say it
    /// @param parentColumn column of the code above; empty to find it
    /// @param language language tag of the names in the main column
    public record Reading(String scheme, String level, String parentColumn, String language) {}

    /// Reads a file.
    ///
    /// @throws BrokenFileException when the file as a whole cannot be used
    public static ReferenceFile read(Path file, Reading reading) {
        try (Table table = TableFile.survey(file, "").open(Layout.PLAIN)) {
            return new Reader(reading, table.columns(), String.valueOf(file.getFileName())).read(table);
        }
    }

    /// Reads one file.
    private static final class Reader {
        private final Reading reading;
        private final Map<String, Integer> columns = new HashMap<>();
        private final List<Integer> parents;
        private final int code;
        private final int name;
        private final List<CodeRow> rows = new ArrayList<>();
        private final List<Rejection> rejections = new ArrayList<>();
        private final Set<Code> seen = new HashSet<>();
        private final Map<Code, CodeRow> implied = new LinkedHashMap<>();

        Reader(Reading reading, List<String> names, String file) {
            this.reading = reading;
            for (int i = 0; i < names.size(); i++) {
                columns.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
            }
            code = required(CODE, file);
            name = required(NAME, file);
            parents = reading.parentColumn().isEmpty()
                    ? PARENTS.stream()
                            .filter(columns::containsKey)
                            .map(this::index)
                            .toList()
                    : List.of(required(List.of(reading.parentColumn().toLowerCase(Locale.ROOT)), file));
        }

        private int index(String column) {
            return columns.getOrDefault(column, -1);
        }

        private int required(List<String> any, String file) {
            return any.stream()
                    .filter(columns::containsKey)
                    .findFirst()
                    .map(this::index)
                    .orElseThrow(() -> lacking(any.getFirst(), file));
        }

        private BrokenFileException lacking(String column, String file) {
            String there = String.join(", ", columns.keySet());
            return new BrokenFileException(new Rejection(
                            "header-missing-column",
                            file,
                            column,
                            "a scheme needs this column. There are: " + there + ".")
                    .naming(there));
        }

        ReferenceFile read(Table table) {
            while (table.hasNext()) {
                Row row = table.next();
                if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                    read(row);
                }
            }
            boolean told = !parents.isEmpty();
            implied.keySet().removeAll(seen);
            return new ReferenceFile(told ? rows : CodeTree.derived(rows), List.copyOf(implied.values()), rejections);
        }

        private void read(Row row) {
            String written = cell(row, code);
            String called = cell(row, name);
            if (written.isEmpty() || called.isEmpty()) {
                reject(row, "code-incomplete", "name", written + " " + called, "write both a code and a name.");
                return;
            }
            Code its = ReferenceCode.of(reading.scheme(), written);
            if (!seen.add(its)) {
                reject(row, "duplicate-key", "code", written, "the file has this code twice; keep one.");
                return;
            }
            SortedMap<String, String> names = new TreeMap<>();
            names.put(reading.language(), called);
            columns.forEach((column, index) -> {
                boolean inLanguage = column.startsWith(OTHER_NAME) && !column.equals(OTHER_NAME);
                if (inLanguage && !cell(row, index).isEmpty()) {
                    names.put(column.substring(OTHER_NAME.length()), cell(row, index));
                }
            });
            String given = cell(row, index("level"));
            String level = reading.level().isEmpty() ? given : reading.level();
            rows.add(new CodeRow(
                    row.line(),
                    its,
                    new Names(names),
                    parent(its, row),
                    level.isEmpty() ? CodeTree.level(its) : level,
                    day(row, "from"),
                    day(row, "until"),
                    optional(cell(row, index("successor")))));
        }

        /// The code above, which is the first that stands; each further one is above the one before. A city
        /// without counties stands among the counties and names itself.
        private Code parent(Code own, Row row) {
            List<Code> above = new ArrayList<>();
            for (int column : parents) {
                String written = cell(row, column);
                if (!written.isEmpty()) {
                    above.add(ReferenceCode.of(reading.scheme(), written));
                }
            }
            above.remove(own);
            for (int i = 0; i < above.size(); i++) {
                Code its = above.get(i);
                Code next = i + 1 < above.size() ? above.get(i + 1) : Code.NONE;
                implied.putIfAbsent(
                        its,
                        new CodeRow(
                                row.line(),
                                its,
                                Names.of(reading.language(), its.code()),
                                next,
                                CodeTree.level(its),
                                Day.UNDATED,
                                Day.UNDATED,
                                Code.NONE));
            }
            return above.isEmpty() ? Code.NONE : above.getFirst();
        }

        private Code optional(String written) {
            return written.isEmpty() ? Code.NONE : ReferenceCode.of(reading.scheme(), written);
        }

        private Day day(Row row, String column) {
            String written = cell(row, index(column));
            try {
                return Day.parse(written);
            } catch (DateTimeException unreadable) {
                reject(row, "date-unreadable", column, written, "write YYYY, YYYY-MM or YYYY-MM-DD.");
                return Day.UNDATED;
            }
        }

        private void reject(Row row, String why, String column, String value, String advice) {
            rejections.add(new Rejection(why, "line " + row.line() + " " + column, value, advice));
        }

        private static String cell(Row row, int column) {
            return column < 0 || column >= row.cells().size()
                    ? ""
                    : row.cells().get(column).strip();
        }
    }
}
