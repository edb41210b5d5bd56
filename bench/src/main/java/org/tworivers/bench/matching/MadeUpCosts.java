package org.tworivers.bench.matching;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.tworivers.solver.matching.AssignmentProblem;

/// Seeded instances of assignment: costs 0 to 1,000,000 of three kinds, and seats for nine of ten, all, or more.
///
/// @param seats of all places together, in percent of the seekers
record MadeUpCosts(Kind kind, int seekers, int places, int seats) {
    private static final int RANGE = 1_000_000;

    enum Kind {
        /// Each cost is drawn alone.
        EVEN,
        /// Good places are good for all; everybody wants the same ones.
        ALIKE,
        /// Distances on a map; seekers lie in ten towns.
        FAR,
        /// As EVEN, one pair in two forbidden.
        GATED
    }

    AssignmentProblem problem(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] capacities = new int[places];
        long all = (long) seekers * seats / 100;
        Arrays.setAll(capacities, place -> (int) (all * (place + 1) / places - all * place / places));
        return AssignmentProblem.of(costs(random), capacities);
    }

    private int[][] costs(SplittableRandom random) {
        double[] x = new double[places];
        double[] y = new double[places];
        Arrays.setAll(x, place -> random.nextDouble());
        Arrays.setAll(y, place -> random.nextDouble());
        int[][] costs = new int[seekers][places];
        for (int[] row : costs) {
            double town = random.nextInt(10) / 10.0;
            double east = town + random.nextDouble() / 10;
            double north = (town * 7) % 1 + random.nextDouble() / 10;
            Arrays.setAll(row, place -> switch (kind) {
                case EVEN -> random.nextInt(RANGE);
                case ALIKE -> (int) (RANGE * (0.9 * x[place] + 0.1 * random.nextDouble()));
                case FAR -> (int) (RANGE * Math.hypot(x[place] - east, y[place] - north) / 2);
                case GATED -> random.nextBoolean() ? AssignmentProblem.FORBIDDEN : random.nextInt(RANGE);
            });
        }
        return costs;
    }
}
