package org.tworivers.app.work.texts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The meanings of many offers; finds the nearest by looking at all.
final class MeaningIndex {
    /// Cosines of what has nothing in common came to 0.2 to 0.5, of what means the same to 0.65 and above, in trials
    /// with bge-small-zh on offers of parks and needs of firms.
    private static final double FAR = 0.5;

    private static final double SAME = 0.9;

    private final Meaning meaning;
    private final List<float[]> points;

    private MeaningIndex(Meaning meaning, List<float[]> points) {
        this.meaning = meaning;
        this.points = points;
    }

    static MeaningIndex of(List<Offer> offers, Meaning meaning) {
        return new MeaningIndex(
                meaning, meaning.of(offers.stream().map(Offer::text).toList()));
    }

    /// How alike two meanings are: 0 for a cosine of [#FAR] and less, 1 for one of [#SAME] and more.
    static double part(float[] one, float[] other) {
        return Math.clamp((product(one, other) - FAR) / (SAME - FAR), 0, 1);
    }

    /// How alike each offer is to a text, from 0 to 1, by number; the nearest offers first, the far ones too.
    record Nearest(List<Integer> numbers, List<Double> parts) {
        static final Nearest NONE = new Nearest(List.of(), List.of());

        double part(int number) {
            return parts.isEmpty() ? 0 : parts.get(number);
        }
    }

    Nearest nearest(String text, int most) {
        float[] wanted = meaning.of(List.of(text)).getFirst();
        double[] alike =
                points.stream().mapToDouble(point -> product(wanted, point)).toArray();
        List<Integer> numbers = IntStream.range(0, alike.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer number) -> -alike[number]))
                .limit(most)
                .toList();
        return new Nearest(
                numbers, points.stream().map(point -> part(wanted, point)).toList());
    }

    private static double product(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
