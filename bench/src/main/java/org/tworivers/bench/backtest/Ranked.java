package org.tworivers.bench.backtest;

import java.util.SplittableRandom;

/// Where the regions that got something stood among all, by evidence, kind by kind; equally good ones share their
/// ranks.
final class Ranked {
    private final double[][] evidence;
    private final int[][] after;
    private double sum;
    private int count;
    private int without;

    /// @param after by region and kind: how many were realised
    Ranked(double[][] evidence, int[][] after) {
        this.evidence = evidence;
        this.after = after;
        int kinds = evidence.length == 0 ? 0 : evidence[0].length;
        for (int k = 0; k < kinds; k++) {
            for (int r = 0; r < evidence.length; r++) {
                if (after[r][k] > 0) {
                    add(r, k);
                }
            }
        }
    }

    private void add(int region, int kind) {
        double own = evidence[region][kind];
        int below = 0;
        int same = 0;
        int known = 0;
        boolean differs = false;
        for (double[] row : evidence) {
            known += Double.isNaN(row[kind]) ? 0 : 1;
            below += row[kind] < own ? 1 : 0;
            same += row[kind] == own ? 1 : 0;
            differs |= !Double.isNaN(row[kind]) && row[kind] != own;
        }
        if (Double.isNaN(own) || known < 2 || !differs) {
            without += after[region][kind];
            return;
        }
        count += after[region][kind];
        sum += after[region][kind] * 100 * (below + (same - 1) / 2.0) / (known - 1);
    }

    double mean() {
        return sum / count;
    }

    int count() {
        return count;
    }

    int without() {
        return without;
    }

    /// The same with the evidence of each region given to another.
    Ranked shuffled(SplittableRandom random) {
        double[][] shuffled = evidence.clone();
        for (int i = shuffled.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double[] row = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = row;
        }
        return new Ranked(shuffled, after);
    }
}
