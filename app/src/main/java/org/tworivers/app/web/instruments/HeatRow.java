package org.tworivers.app.web.instruments;

import java.math.BigInteger;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.instruments.use.HeatMap;

/// One hour of the day on the heat map, with a cell for each day of the week.
///
/// @param hour such as `09`
record HeatRow(String hour, List<Cell> cells) {
    private static final Rounding WHOLE = new Rounding(Rounding.Mode.HALF_UP, 0);
    private static final int STEPS = 5;

    /// How much of an hour of the week was used.
    ///
    /// @param shade 0 for nothing to 5 for nearly all; -1 when it was never open
    /// @param text per cent, without the sign; empty when it was never open
    record Cell(int shade, String text) {}

    static List<HeatRow> of(HeatMap heat) {
        List<HeatRow> rows = new ArrayList<>();
        for (int hour = 0; hour < HeatMap.HOURS; hour++) {
            if (heat.isOpen(hour)) {
                List<Cell> cells = new ArrayList<>();
                for (DayOfWeek day : DayOfWeek.values()) {
                    cells.add(heat.share(day, hour).map(HeatRow::cell).orElse(new Cell(-1, "")));
                }
                rows.add(new HeatRow(String.format(Locale.ROOT, "%02d", hour), cells));
            }
        }
        return rows;
    }

    private static Cell cell(Ratio share) {
        int fifths = WHOLE.round(new Ratio(share.numerator().multiply(BigInteger.valueOf(STEPS)), share.denominator()))
                .intValueExact();
        int shade = share.numerator().signum() == 0 ? 0 : Math.max(1, fifths);
        return new Cell(shade, WHOLE.round(share.scaledByPowerOfTen(2)).toPlainString());
    }
}
