package org.tworivers.core.parks.weights;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.figures.Ratio;

/// Weights from comparing two things at a time: the analytic hierarchy process, Saaty (1980).
///
/// The weights are the principal eigenvector of the table of comparisons, found by multiplying until it stands still,
/// and sum to one; lambda is its eigenvalue. The consistency ratio is ((lambda - n) / (n - 1)) over what tables
/// filled at random come to, by Saaty's list of 1980; from 0.1 on the comparisons contradict each other too much to
/// be used.
public final class PairwiseComparison {
    /// Comparisons with this ratio or more are not to be used.
    public static final BigDecimal TOO_INCONSISTENT = new BigDecimal("0.1");

    private static final List<String> RANDOM =
            List.of("0", "0", "0", "0.58", "0.90", "1.12", "1.24", "1.32", "1.41", "1.45", "1.49");
    private static final MathContext EXACTLY = MathContext.DECIMAL64;
    private static final BigDecimal STILL = new BigDecimal("1e-13");
    private static final int MOST_ROUNDS = 10_000;

    private final List<BigDecimal> weights;
    private final BigDecimal lambda;

    /// @param comparisons how much more each counts than each: square, above zero, one on the diagonal, and each the
    ///     inverse of the one across; at most ten rows
    public PairwiseComparison(List<List<Ratio>> comparisons) {
        check(comparisons);
        List<List<BigDecimal>> table = comparisons.stream()
                .map(row -> row.stream().map(PairwiseComparison::decimal).toList())
                .toList();
        List<BigDecimal> found = normal(times(table, ones(table.size())));
        BigDecimal moved = BigDecimal.ONE;
        for (int round = 0; round < MOST_ROUNDS && moved.compareTo(STILL) > 0; round++) {
            List<BigDecimal> next = normal(times(table, found));
            moved = distance(found, next);
            found = next;
        }
        weights = found;
        lambda = sum(times(table, found));
    }

    private static void check(List<List<Ratio>> comparisons) {
        int size = comparisons.size();
        if (size == 0 || size >= RANDOM.size()) {
            throw new IllegalArgumentException("comparisons (" + size + ") must have 1 to 10 rows. Maybe group them.");
        }
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                Ratio one = comparisons.get(row).get(column);
                Ratio across = comparisons.get(column).get(row);
                boolean inverse = one.numerator().signum() > 0
                        && one.numerator()
                                .multiply(across.numerator())
                                .equals(one.denominator().multiply(across.denominator()));
                if (!inverse || comparisons.get(row).size() != size) {
                    throw new IllegalArgumentException("comparison (" + row + ", " + column
                            + ") must be above zero and the inverse of the one across. Maybe only one was filled in.");
                }
            }
        }
    }

    private static BigDecimal decimal(Ratio ratio) {
        return new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()), EXACTLY);
    }

    private static List<BigDecimal> ones(int size) {
        List<BigDecimal> ones = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ones.add(BigDecimal.ONE);
        }
        return ones;
    }

    private static List<BigDecimal> times(List<List<BigDecimal>> table, List<BigDecimal> vector) {
        List<BigDecimal> product = new ArrayList<>();
        for (List<BigDecimal> row : table) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < row.size(); i++) {
                sum = sum.add(row.get(i).multiply(vector.get(i), EXACTLY), EXACTLY);
            }
            product.add(sum);
        }
        return product;
    }

    private static List<BigDecimal> normal(List<BigDecimal> vector) {
        BigDecimal sum = sum(vector);
        return vector.stream().map(each -> each.divide(sum, EXACTLY)).toList();
    }

    private static BigDecimal sum(List<BigDecimal> vector) {
        return vector.stream().reduce(BigDecimal.ZERO, (one, other) -> one.add(other, EXACTLY));
    }

    private static BigDecimal distance(List<BigDecimal> one, List<BigDecimal> other) {
        BigDecimal most = BigDecimal.ZERO;
        for (int i = 0; i < one.size(); i++) {
            most = most.max(one.get(i).subtract(other.get(i)).abs());
        }
        return most;
    }

    /// The weights in the order of the rows, in millionths, rounded.
    public List<Long> millionths() {
        return weights.stream()
                .map(each ->
                        each.movePointRight(6).setScale(0, RoundingMode.HALF_UP).longValueExact())
                .toList();
    }

    /// The eigenvalue, which is the number of rows when nothing contradicts anything.
    public BigDecimal lambda(int digits) {
        return lambda.setScale(digits, RoundingMode.HALF_UP);
    }

    /// The consistency ratio; zero for one or two rows, which cannot contradict each other.
    public BigDecimal consistencyRatio(int digits) {
        return exactConsistencyRatio().setScale(digits, RoundingMode.HALF_UP);
    }

    /// Whether the comparisons fit together well enough to be used.
    public boolean isConsistent() {
        return exactConsistencyRatio().compareTo(TOO_INCONSISTENT) < 0;
    }

    private BigDecimal exactConsistencyRatio() {
        int size = weights.size();
        BigDecimal random = new BigDecimal(RANDOM.get(size));
        return random.signum() == 0
                ? BigDecimal.ZERO
                : lambda.subtract(BigDecimal.valueOf(size))
                        .divide(BigDecimal.valueOf(size - 1L), EXACTLY)
                        .divide(random, EXACTLY);
    }
}
