package org.tworivers.core.parks.evidence;

import java.math.BigInteger;
import java.util.Optional;
import org.tworivers.core.figures.Ratio;

/// How near a region's industries are to a sector: Hidalgo and others, Science 317 (2007), 482-487.
///
/// Proximity of two sectors: in how many regions both are present, over how many the more frequent of the two is
/// present in. Density of a sector in a region: the proximities to the sectors present there, over those to all. A
/// sector's proximity to itself, the diagonal, is left out of both sums. A sector that is near none has no density.
/// Costs O(regions x sectors^2) once, O(sectors) for a density.
public final class Relatedness {
    private final Concentration concentration;
    private final long[][] together;
    private final BigInteger[] scaled;

    /// The smallest number that every count of regions divides: proximities become whole when multiplied by it.
    private final BigInteger scale;

    /// Relatedness by presence, a location quotient of at least one.
    public Relatedness(Concentration concentration) {
        this.concentration = concentration;
        int sectors = concentration.sectors();
        together = new long[sectors][sectors];
        boolean[] present = new boolean[sectors];
        for (int region = 0; region < concentration.regions(); region++) {
            for (int sector = 0; sector < sectors; sector++) {
                present[sector] = concentration.isPresent(region, sector);
            }
            count(present);
        }
        scale = scale();
        scaled = new BigInteger[sectors];
        for (int sector = 0; sector < sectors; sector++) {
            scaled[sector] = together[sector][sector] == 0
                    ? BigInteger.ZERO
                    : scale.divide(BigInteger.valueOf(together[sector][sector]));
        }
    }

    private void count(boolean[] present) {
        for (int one = 0; one < present.length; one++) {
            for (int other = 0; other < present.length; other++) {
                together[one][other] += present[one] && present[other] ? 1 : 0;
            }
        }
    }

    private BigInteger scale() {
        BigInteger multiple = BigInteger.ONE;
        for (int sector = 0; sector < together.length; sector++) {
            BigInteger regions = BigInteger.valueOf(Math.max(1, together[sector][sector]));
            multiple = multiple.multiply(regions.divide(multiple.gcd(regions)));
        }
        return multiple;
    }

    /// Proximity of two different sectors, times the scale.
    private BigInteger proximity(int one, int other) {
        int moreFrequent = together[one][one] >= together[other][other] ? one : other;
        return scaled[moreFrequent].multiply(BigInteger.valueOf(together[one][other]));
    }

    /// The density of a sector in a region; nothing when it is near no other sector anywhere.
    public Optional<Ratio> findDensity(int region, int sector) {
        BigInteger near = BigInteger.ZERO;
        BigInteger all = BigInteger.ZERO;
        for (int other = 0; other < together.length; other++) {
            if (other != sector && together[sector][other] > 0) {
                BigInteger proximity = proximity(sector, other);
                all = all.add(proximity);
                near = concentration.isPresent(region, other) ? near.add(proximity) : near;
            }
        }
        return all.signum() == 0 ? Optional.empty() : Optional.of(new Ratio(near, all));
    }
}
