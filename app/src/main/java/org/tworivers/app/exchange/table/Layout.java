package org.tworivers.app.exchange.table;

/// How a table lies in its file.
///
/// @param linesBeforeHeader lines (rows of a sheet) above the header
/// @param headerRows rows of the header; their names are joined with `/`
/// @param separator what stands between cells of a CSV file; 0 to find out from the header
/// @param charset name of the encoding of a CSV file; empty to find out from its bytes
/// @param sheet name of the sheet or its number from 1; empty for the first
public record Layout(int linesBeforeHeader, int headerRows, char separator, String charset, String sheet) {
    /// A header on the first line, all else found out.
    public static final Layout PLAIN = new Layout(0, 1, '\0', "", "");

    private static final int MOST_HEADER_ROWS = 4;

    public Layout {
        if (linesBeforeHeader < 0) {
            throw new IllegalArgumentException(
                    "lines-before-header (" + linesBeforeHeader + ") must be 0 or more. Maybe 0.");
        }
        if (headerRows < 1 || headerRows > MOST_HEADER_ROWS) {
            throw new IllegalArgumentException("header-rows (" + headerRows + ") must be 1 to 4. Maybe 1.");
        }
    }

    /// The same, on another sheet.
    public Layout withSheet(String other) {
        return new Layout(linesBeforeHeader, headerRows, separator, charset, other);
    }
}
