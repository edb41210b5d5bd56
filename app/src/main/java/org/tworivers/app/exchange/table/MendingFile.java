package org.tworivers.app.exchange.table;

import java.util.List;

/// The columns this product adds to a file of rows that a person is to mend or decide. A file whose first
/// header cell row names [#LINE] is read with a header of one line, commas and all columns as they were
/// joined.
public final class MendingFile {
    /// The line of the original file the row stood on.
    public static final String LINE = "tworivers_line";
    /// The columns at fault, or the candidates of an uncertain row.
    public static final String COLUMNS = "tworivers_columns";
    /// Why, in sentences.
    public static final String REASONS = "tworivers_reasons";
    /// Ids of the projects an uncertain row may be about.
    public static final String CANDIDATES = "tworivers_candidates";
    /// To be filled by a person: `new`, or the id of a project.
    public static final String DECISION = "tworivers_decision";

    private static final String PREFIX = "tworivers_";

    private MendingFile() {}

    /// Whether a column was added by this product.
    public static boolean isAdded(String column) {
        return column.startsWith(PREFIX);
    }

    /// A cell as it is written: one that a spreadsheet program would take for a formula gets an apostrophe before it,
    /// as
    /// [GuardedTable] does. One that begins with apostrophes and such a sign gets one more, so that none is lost.
    static String guarded(String cell) {
        return isFormula(withoutApostrophes(cell)) ? "'" + cell : cell;
    }

    /// The cell that was written so.
    static String unguarded(String cell) {
        return cell.startsWith("'") && isFormula(withoutApostrophes(cell)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String cell) {
        return !GuardedTable.guard(cell).equals(cell);
    }

    private static String withoutApostrophes(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return cell.substring(at);
    }

    /// Whether the header is that of a file for mending.
    public static boolean isHeader(List<String> columns) {
        return columns.contains(LINE);
    }
}
