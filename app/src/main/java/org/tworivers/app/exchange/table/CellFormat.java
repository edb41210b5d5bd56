package org.tworivers.app.exchange.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tworivers.core.shared.Precision;

/// What the number format of a cell says about dates: `yyyy"年"m"月"` shows a month, so a month was meant.
final class CellFormat {
    /// Built-in formats that show a day (ECMA-376 part 1, 18.8.30, with those of zh-CN).
    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58);
    /// Built-in formats that show a month and a year.
    private static final Set<Integer> MONTHS = Set.of(17, 27, 36, 50, 52, 57);

    private static final Pattern NOT_CODE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
    private static final int FIRST_OWN = 164;

    private CellFormat() {}

    /// The precision of the date a format shows, [Precision#UNDATED] when it shows none.
    ///
    /// @param id number of the format
    /// @param code its code, empty for a built-in one
    static Precision precision(int id, String code) {
        if (id < FIRST_OWN && code.isEmpty()) {
            if (DAYS.contains(id)) {
                return Precision.DAY;
            }
            return MONTHS.contains(id) ? Precision.MONTH : Precision.UNDATED;
        }
        String plain = NOT_CODE.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        int end = plain.indexOf(';');
        String first = end < 0 ? plain : plain.substring(0, end);
        if (first.indexOf('d') >= 0) {
            return Precision.DAY;
        }
        if (first.indexOf('y') < 0 || first.startsWith("general")) {
            return Precision.UNDATED;
        }
        return first.indexOf('m') >= 0 ? Precision.MONTH : Precision.YEAR;
    }
}
