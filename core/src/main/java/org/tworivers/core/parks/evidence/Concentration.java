package org.tworivers.core.parks.evidence;

import java.math.BigInteger;
import java.util.Optional;
import org.tworivers.core.figures.Ratio;

/// How concentrated each industry is in each region: the location quotient (x_rs / x_r) / (x_s / x), exact.
///
/// An industry that has nothing anywhere, or a region that has nothing, has no quotient. What a region does not state
/// adds to no sum and has no quotient.
public final class Concentration {
    /// Stands for what is not stated.
    public static final long UNSTATED = -1;

    private final long[][] values;
    private final long[] ofRegion;
    private final long[] ofSector;
    private final long whole;
    private final boolean[][] present;

    /// @param values by region and sector, not below zero, or [#UNSTATED]; not copied
    public Concentration(long[][] values) {
        this.values = values;
        int sectors = values.length == 0 ? 0 : values[0].length;
        ofRegion = new long[values.length];
        ofSector = new long[sectors];
        long sum = 0;
        for (int region = 0; region < values.length; region++) {
            for (int sector = 0; sector < sectors; sector++) {
                long value = Math.max(0, values[region][sector]);
                ofRegion[region] = Math.addExact(ofRegion[region], value);
                ofSector[sector] = Math.addExact(ofSector[sector], value);
                sum = Math.addExact(sum, value);
            }
        }
        whole = sum;
        present = new boolean[values.length][sectors];
        for (int region = 0; region < values.length; region++) {
            for (int sector = 0; sector < sectors; sector++) {
                present[region][sector] = reachesOne(region, sector);
            }
        }
    }

    private boolean reachesOne(int region, int sector) {
        return values[region][sector] > 0
                && product(values[region][sector], whole).compareTo(product(ofRegion[region], ofSector[sector])) >= 0;
    }

    /// How many sectors there are.
    public int sectors() {
        return ofSector.length;
    }

    /// How many regions there are.
    public int regions() {
        return ofRegion.length;
    }

    /// The location quotient; nothing when there is no evidence of it.
    public Optional<Ratio> findQuotient(int region, int sector) {
        if (values[region][sector] < 0 || ofRegion[region] == 0 || ofSector[sector] == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Ratio(product(values[region][sector], whole), product(ofRegion[region], ofSector[sector])));
    }

    /// Whether a sector is present in a region: its quotient is at least one.
    public boolean isPresent(int region, int sector) {
        return present[region][sector];
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
