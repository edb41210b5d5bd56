package org.tworivers.bench.backtest;

import java.util.Arrays;
import java.util.List;

/// What stood in each region up to a year, by kind, and what evidence that gives for each pair of the two. A cell
/// without evidence is NaN, never 0.
///
/// Source: location quotient: B. Balassa, 1965; density: C. Hidalgo and others, The Product Space Conditions the
/// Development of Nations, 2007, without the kind itself.
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
        double[][] quotients = counts();
        double all = Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
        double[] kinds = new double[counts.length == 0 ? 0 : counts[0].length];
        for (int[] row : counts) {
            for (int k = 0; k < kinds.length; k++) {
                kinds[k] += row[k];
            }
        }
        for (double[] row : quotients) {
            double region = Arrays.stream(row).sum();
            for (int k = 0; k < kinds.length; k++) {
                row[k] = region == 0 || kinds[k] == 0 ? Double.NaN : row[k] / region / (kinds[k] / all);
            }
        }
        return quotients;
    }

    /// Of what is near the kind, how much the region has; having is a quotient of 1 or above.
    double[][] densities() {
        double[][] quotients = quotients();
        int kinds = quotients.length == 0 ? 0 : quotients[0].length;
        double[][] near = new double[kinds][kinds];
        for (int k = 0; k < kinds; k++) {
            for (int other = 0; other < kinds; other++) {
                near[k][other] = k == other ? 0 : proximity(quotients, k, other);
            }
        }
        double[][] densities = new double[quotients.length][kinds];
        for (int r = 0; r < densities.length; r++) {
            for (int k = 0; k < kinds; k++) {
                double all = Arrays.stream(near[k]).sum();
                double had = 0;
                for (int other = 0; other < kinds; other++) {
                    had += quotients[r][other] >= 1 ? near[k][other] : 0;
                }
                densities[r][k] = all == 0 ? Double.NaN : had / all;
            }
        }
        return densities;
    }

    private static double proximity(double[][] quotients, int kind, int other) {
        int one = 0;
        int two = 0;
        int both = 0;
        for (double[] row : quotients) {
            one += row[kind] >= 1 ? 1 : 0;
            two += row[other] >= 1 ? 1 : 0;
            both += row[kind] >= 1 && row[other] >= 1 ? 1 : 0;
        }
        return both == 0 ? 0 : (double) both / Math.max(one, two);
    }
}
