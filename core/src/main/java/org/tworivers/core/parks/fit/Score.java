package org.tworivers.core.parks.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tworivers.core.parks.Part;

/// The weighed mean of the parts that there is evidence for, exact.
///
/// @param sum weights times tenths of a point
/// @param weight the weights of the parts with evidence
/// @param whole the weights of all parts
public record Score(long sum, long weight, long whole) implements Comparable<Score> {
    private static final int TENTHS = 10;
    private static final long MILLIONTHS = 1_000_000;
    private static final int MOST_POINTS = 100;

    /// @param parts in the order of [Part]
    /// @param weights in the same order
    static Score of(List<PartScore> parts, long[] weights) {
        long sum = 0;
        long weight = 0;
        long whole = 0;
        for (int i = 0; i < weights.length; i++) {
            int tenths = parts.get(i).tenths();
            whole += weights[i];
            if (tenths >= 0) {
                weight += weights[i];
                sum += weights[i] * tenths;
            }
        }
        return new Score(sum, weight, whole);
    }

    /// Weights in the order of [Part].
    static long[] inOrder(Map<Part, Long> weights) {
        return Stream.of(Part.values())
                .mapToLong(part -> weights.getOrDefault(part, 0L))
                .toArray();
    }

    /// Whether there is evidence for at least half of the weight; with less, the mean says too little to be ranked
    /// beside others.
    public boolean isWellFounded() {
        return weight > 0 && 2 * weight >= whole;
    }

    /// Points from 0 to 100, rounded to a tenth; zero when nothing is known, which [#isWellFounded] tells apart.
    public BigDecimal points() {
        return weight == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(weight * TENTHS), 1, RoundingMode.HALF_UP);
    }

    /// What is missing to 100 points, in millionths of a point, rounded up; all when nothing is known.
    int missing() {
        long points = weight == 0 ? 0 : Math.multiplyExact(sum, MILLIONTHS / TENTHS) / weight;
        return Math.toIntExact(MOST_POINTS * MILLIONTHS - points);
    }

    /// The part of the weight that there is evidence for, in per cent, rounded.
    public int evidencePercent() {
        return whole == 0 ? 0 : Math.toIntExact((200 * weight + whole) / (2 * whole));
    }

    /// The better founded first, then the higher.
    @Override
    public int compareTo(Score other) {
        if (isWellFounded() != other.isWellFounded()) {
            return isWellFounded() ? -1 : 1;
        }
        return Long.compare(other.sum * Math.max(1, weight), sum * Math.max(1, other.weight));
    }
}
