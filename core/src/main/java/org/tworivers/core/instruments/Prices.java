package org.tworivers.core.instruments;

import java.math.BigInteger;

/// What the use of an instrument costs. Each amount in fen (CNY).
///
/// @param inside an hour for who belongs to the institute
/// @param outside an hour for others
/// @param attended an hour more when the institute's staff works the instrument
/// @param setUp once for each use
/// @param step minutes that are charged whole once they are begun, such as 30
public record Prices(long inside, long outside, long attended, long setUp, int step) {
    private static final int HOUR = 60;

    public Prices {
        if (inside < 0 || outside < 0 || attended < 0 || setUp < 0) {
            throw new IllegalArgumentException("prices (" + inside + ", " + outside + ", " + attended + ", " + setUp
                    + ") must not be below zero. Maybe 0 for what costs nothing.");
        }
        if (step < 1 || step > Span.DAY) {
            throw new IllegalArgumentException(
                    "step (" + step + ") must be 1 to 1440 minutes. Maybe 30, for half hours.");
        }
    }

    /// What a use costs, in fen. Rounded once, half up, for the whole use.
    ///
    /// @param minutes how long it was
    public long charge(boolean isOutside, boolean isAttended, long minutes) {
        long charged = Math.multiplyExact(Math.ceilDiv(minutes, (long) step), (long) step);
        long hour = Math.addExact(isOutside ? outside : inside, isAttended ? attended : 0);
        BigInteger half = BigInteger.valueOf(HOUR / 2);
        BigInteger whole = BigInteger.valueOf(hour)
                .multiply(BigInteger.valueOf(charged))
                .add(half)
                .divide(BigInteger.valueOf(HOUR));
        return Math.addExact(whole.longValueExact(), setUp);
    }
}
