package org.tworivers.bench.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.parks.evidence.Concentration;
import org.tworivers.core.parks.evidence.Relatedness;

/// What stood in each region up to a year, by kind, and what evidence that gives for each pair of the two, as
/// [Concentration] and [Relatedness] have it. A cell without evidence is NaN, never 0.
final class Standing {
    private final int[][] counts;

    Standing(List<RealProject> projects, List<String> regions, List<String> kinds, int until) {
        counts = new int[regions.size()][kinds.size()];
        for (RealProject project : projects) {
            if (project.year() <= until) {
                counts[regions.indexOf(project.region())][kinds.indexOf(project.kind())]++;
            }
        }
    }

    /// How many there are: the plainest evidence.
    double[][] counts() {
        return Arrays.stream(counts)
                .map(row -> Arrays.stream(row).asDoubleStream().toArray())
                .toArray(double[][]::new);
    }

    /// How many of all kinds the region has: large regions get more of everything.
    double[][] sizes() {
        double[][] sizes = counts();
        for (double[] row : sizes) {
            Arrays.fill(row, Arrays.stream(row).sum());
        }
        return sizes;
    }

    /// The kind's part of the region over its part of all.
    double[][] quotients() {
        return table(concentration()::findQuotient);
    }

    /// Of what is near the kind, how much the region has; having is a quotient of 1 or above.
    double[][] densities() {
        return table(new Relatedness(concentration())::findDensity);
    }

    private Concentration concentration() {
        return new Concentration(Arrays.stream(counts)
                .map(row -> Arrays.stream(row).asLongStream().toArray())
                .toArray(long[][]::new));
    }

    private double[][] table(BiFunction<Integer, Integer, Optional<Ratio>> evidence) {
        double[][] table = counts();
        for (int region = 0; region < table.length; region++) {
            for (int kind = 0; kind < table[region].length; kind++) {
                table[region][kind] = evidence.apply(region, kind)
                        .map(ratio -> ratio.numerator().doubleValue()
                                / ratio.denominator().doubleValue())
                        .orElse(Double.NaN);
            }
        }
        return table;
    }
}
