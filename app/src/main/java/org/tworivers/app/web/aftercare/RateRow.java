package org.tworivers.app.web.aftercare;

import java.util.Optional;
import org.tworivers.core.aftercare.CloseOut.Counts;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;

/// How many cases of a time are closed, and what their firms say, as a row shows it.
///
/// @param name the month, quarter or year; empty for all
/// @param rate per cent closed; empty when there are no cases
/// @param satisfied per cent of rated ones whose firm is satisfied; empty when none is rated
/// @param mean of what the firms gave; empty when none did
/// @param width of all cases in a drawing, of 1000 for the most of any row
/// @param closedWidth of those that are closed
record RateRow(String name, Counts counts, String rate, String satisfied, String mean, long width, long closedWidth) {
    private static final Rounding PER_CENT = new Rounding(Rounding.Mode.HALF_UP, 1);
    private static final Rounding MEAN = new Rounding(Rounding.Mode.HALF_UP, 2);
    private static final int WHOLE = 1_000;

    /// @param most cases of any row
    static RateRow of(String name, Counts counts, long most) {
        return new RateRow(
                name,
                counts,
                perCent(counts.closeOutRate()),
                perCent(counts.satisfactionRate()),
                counts.meanSatisfaction().map(MEAN::round).map(Object::toString).orElse(""),
                most == 0 ? 0 : counts.cases() * WHOLE / most,
                most == 0 ? 0 : counts.closed() * WHOLE / most);
    }

    private static String perCent(Optional<Ratio> share) {
        return share.map(each -> PER_CENT.round(each.scaledByPowerOfTen(2)).toPlainString())
                .orElse("");
    }
}
