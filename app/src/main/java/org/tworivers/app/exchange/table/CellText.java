package org.tworivers.app.exchange.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.dhatim.fastexcel.reader.Cell;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Precision;

/// The text of a spreadsheet cell: dates as ISO 8601 with the precision its format shows, numbers as the
/// exact decimals a person sees, formulas as the value last computed.
final class CellText {
    /// What stands for a formula that was never computed.
    static final String UNCOMPUTED = "#UNCOMPUTED!";

    /// Digits that a spreadsheet program keeps of a number; what follows is the noise of binary
    /// fractions.
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_SURE_SERIAL = 61;
    private static final int LAST_SERIAL = 2_958_465;
    private static final int MOST_DIGITS = 30;

    private final boolean from1904;

    /// @param from1904 whether the workbook counts days from 1904
    CellText(boolean from1904) {
        this.from1904 = from1904;
    }

    String of(Cell cell) {
        String raw = cell.getRawValue();
        return switch (cell.getType()) {
            case EMPTY -> "";
            case ERROR -> raw == null ? "" : raw;
            case STRING -> string(cell);
            case BOOLEAN -> "1".equals(raw) ? "TRUE" : "FALSE";
            case NUMBER -> raw == null ? "" : number(raw, precision(cell));
            case FORMULA -> raw == null ? UNCOMPUTED : formula(cell, raw);
        };
    }

    private static String string(Cell cell) {
        if (cell.getValue() instanceof String string) {
            return string;
        }
        throw new IllegalStateException("the text of cell " + cell.getAddress() + " is missing");
    }

    private String formula(Cell cell, String raw) {
        return cell.getValue() instanceof BigDecimal || looksLikeNumber(raw) ? number(raw, precision(cell)) : raw;
    }

    private static boolean looksLikeNumber(String raw) {
        try {
            return !new BigDecimal(raw).toString().isEmpty();
        } catch (NumberFormatException text) {
            return false;
        }
    }

    private static Precision precision(Cell cell) {
        Integer id = cell.getDataFormatId();
        String code = cell.getDataFormatString();
        return id == null ? Precision.UNDATED : CellFormat.precision(id, code == null ? "" : code);
    }

    /// The text of a number.
    String number(String raw, Precision precision) {
        BigDecimal value;
        try {
            value = new BigDecimal(raw);
        } catch (NumberFormatException notOne) {
            return raw;
        }
        if (Math.abs((long) value.precision() - value.scale()) > MOST_DIGITS || value.scale() > 10L * MOST_DIGITS) {
            return raw;
        }
        if (precision != Precision.UNDATED && isSerial(value)) {
            return new Day(date(value.intValue()), precision).toString();
        }
        BigDecimal shown = value.round(SHOWN).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }

    private static boolean isSerial(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0;
    }

    /// The 1900 system has a 29 February 1900 that never was, so its first sixty days are one later.
    private LocalDate date(int serial) {
        if (from1904) {
            return EPOCH_1904.plusDays(serial);
        }
        return EPOCH_1900.plusDays(serial < FIRST_SURE_SERIAL ? serial + 1L : serial);
    }
}
