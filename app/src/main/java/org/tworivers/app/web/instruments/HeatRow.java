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
    /// @param shade 0 for nothing to 5 for as much as in the busiest hour; -1 when it was never open
    /// @param text per cent, without the sign; empty when it was never open
    record Cell(int shade, String text) {}

    static List<HeatRow> of(HeatMap heat) {
        Ratio most = most(heat);
        List<HeatRow> rows = new ArrayList<>();
        for (int hour = 0; hour < HeatMap.HOURS; hour++) {
            if (heat.isOpen(hour)) {
                List<Cell> cells = new ArrayList<>();
                for (DayOfWeek day : DayOfWeek.values()) {
                    cells.add(heat.share(day, hour)
                            .map(share -> cell(share, most))
                            .orElse(new Cell(-1, "")));
                }
                rows.add(new HeatRow(String.format(Locale.ROOT, "%02d", hour), cells));
            }
        }
        return rows;
    }

    /// What was used of the busiest hour.
    private static Ratio most(HeatMap heat) {
        Ratio most = Ratio.of(0, 1);
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour = 0; hour < HeatMap.HOURS; hour++) {
                Ratio share = heat.share(day, hour).orElse(most);
                most = share.compareTo(most) > 0 ? share : most;
            }
        }
        return most;
    }

    private static Cell cell(Ratio share, Ratio most) {
        return new Cell(
                shade(share, most), WHOLE.round(share.scaledByPowerOfTen(2)).toPlainString());
    }

    /// In which fifth of the busiest hour it lies.
    private static int shade(Ratio share, Ratio most) {
        if (share.numerator().signum() == 0) {
            return 0;
        }
        BigInteger part = share.numerator().multiply(most.denominator()).multiply(BigInteger.valueOf(STEPS));
        BigInteger whole = share.denominator().multiply(most.numerator());
        return part.add(whole).subtract(BigInteger.ONE).divide(whole).intValueExact();
    }
}
