package org.tworivers.core.bulletins;

import java.time.YearMonth;
import java.util.List;

/// What one month brought.
///
/// @param month the month; the first and the last may be cut by the base and the as-of day
/// @param cells what happened in it: `undertaken`, `started`, `into-production` and amounts
public record BulletinMonth(YearMonth month, List<Cell> cells) {
    public BulletinMonth {
        cells = List.copyOf(cells);
    }
}
