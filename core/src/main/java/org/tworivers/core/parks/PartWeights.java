package org.tworivers.core.parks;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.parks.weights.PairwiseComparison;

/// How much each part of the score counts against each other, as the office compared them.
///
/// @param comparisons `one/other` to how much more the one counts, such as `3` or `1/3`; what is not compared
///     counts the same
/// @param reason why, in words
public record PartWeights(SortedMap<String, String> comparisons, String reason) {
    private static final Pattern COMPARED = Pattern.compile("([1-9])(?:/([1-9]))?");

    /// What holds until the office says otherwise. Evidence of the industry counts most, then room.
    public static final PartWeights USUAL = usual();

    public PartWeights {
        comparisons = Collections.unmodifiableSortedMap(new TreeMap<>(comparisons));
        comparisons.forEach((pair, text) -> {
            String[] parts = pair.split("/", -1);
            if (parts.length != 2 || Part.parse(parts[0]).compareTo(Part.parse(parts[1])) >= 0) {
                throw new IllegalArgumentException("comparison (" + pair
                        + ") must name two parts in their order. Maybe concentration/relatedness.");
            }
            read(text);
        });
    }

    private static PartWeights usual() {
        SortedMap<String, String> comparisons = new TreeMap<>();
        List<Integer> importance = List.of(3, 3, 3, 1, 2, 1, 2, 1);
        for (Part one : Part.values()) {
            for (Part other : Part.values()) {
                int more = importance.get(place(one));
                int less = importance.get(place(other));
                if (one.compareTo(other) < 0 && more != less) {
                    comparisons.put(
                            key(one, other),
                            more > less ? Integer.toString(more - less + 1) : "1/" + (less - more + 1));
                }
            }
        }
        return new PartWeights(comparisons, "");
    }

    private static int place(Part part) {
        return List.of(Part.values()).indexOf(part);
    }

    /// The name of a comparison of two parts, the earlier first.
    public static String key(Part one, Part other) {
        return one.word() + "/" + other.word();
    }

    private static Ratio read(String text) {
        Matcher compared = COMPARED.matcher(text);
        if (!compared.matches()) {
            throw new IllegalArgumentException(
                    "comparison (" + text + ") must be 1 to 9, or 1/2 to 1/9. Maybe 3: somewhat more.");
        }
        String below = compared.group(2);
        return Ratio.of(Long.parseLong(compared.group(1)), below == null ? 1 : Long.parseLong(below));
    }

    /// How much more one part counts than a later one, as written.
    public String compared(Part one, Part other) {
        return comparisons.getOrDefault(key(one, other), "1");
    }

    /// All comparisons as a table in the order of the parts.
    public PairwiseComparison table() {
        List<List<Ratio>> rows = new ArrayList<>();
        for (Part one : Part.values()) {
            List<Ratio> row = new ArrayList<>();
            for (Part other : Part.values()) {
                row.add(ratio(one, other));
            }
            rows.add(row);
        }
        return new PairwiseComparison(rows);
    }

    private Ratio ratio(Part one, Part other) {
        if (one == other) {
            return new Ratio(BigInteger.ONE, BigInteger.ONE);
        }
        if (one.compareTo(other) < 0) {
            return read(compared(one, other));
        }
        Ratio across = read(compared(other, one));
        return new Ratio(/* numerator= */ across.denominator(), /* denominator= */ across.numerator());
    }

    /// The weight of each part, in millionths.
    public Map<Part, Long> millionths() {
        List<Long> found = table().millionths();
        Map<Part, Long> weights = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            weights.put(part, found.get(place(part)));
        }
        return weights;
    }
}
