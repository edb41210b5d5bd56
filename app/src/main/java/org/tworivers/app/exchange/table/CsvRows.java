package org.tworivers.app.exchange.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Arrays;

/// Makes rows of what the parser of a CSV file finds, without a text for each cell.
final class CsvRows extends AbstractBaseCsvCallbackHandler<Row> {
    /// The most characters of a row.
    static final int LONGEST_ROW = 1 << 20;
    /// The most characters of a cell.
    static final int LONGEST_CELL = 1 << 18;

    private static final int MOST_CELLS = 16_384;

    private final long linesBefore;
    private char[] characters = new char[1 << 8];
    private int[] ends = new int[1 << 5];
    private int length;

    /// @param linesBefore lines of the file that the parser is not shown
    CsvRows(long linesBefore) {
        this.linesBefore = linesBefore;
    }

    @Override
    protected void handleBegin(long line) {
        length = 0;
    }

    @Override
    protected void handleEmpty() {
        ends[0] = 0;
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int size, boolean quoted) {
        if (size > LONGEST_CELL || length + size > LONGEST_ROW || column >= MOST_CELLS) {
            throw tooMuch(column, size);
        }
        if (length + size > characters.length) {
            characters = Arrays.copyOf(characters, 2 * (length + size));
        }
        if (column == ends.length) {
            ends = Arrays.copyOf(ends, 2 * column);
        }
        System.arraycopy(buffer, offset, characters, length, size);
        length += size;
        ends[column] = length;
    }

    /// In the words of the parser's own handlers.
    private CsvParseException tooMuch(int column, int size) {
        long line = getStartingLineNumber();
        if (size <= LONGEST_CELL && length + size <= LONGEST_ROW) {
            return new CsvParseException("Record starting at line " + line + " has surpassed the maximum limit of "
                    + MOST_CELLS + " fields");
        }
        String limit = size > LONGEST_CELL ? "field size of " + LONGEST_CELL : "record size of " + LONGEST_ROW;
        return new CsvParseException("Field at index " + column + " in record starting at line " + line
                + " exceeds the max " + limit + " characters");
    }

    @Override
    protected Row buildRecord() {
        return new Row(
                linesBefore + getStartingLineNumber(),
                new CsvCells(Arrays.copyOf(characters, length), Arrays.copyOf(ends, getFieldCount())));
    }
}
