package org.tworivers.app.work.texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The meanings of many offers; finds the nearest by looking at all.
final class MeaningIndex {
    private static final int AT_ONCE = 64;

    private final Meaning meaning;
    private final List<float[]> points;

    private MeaningIndex(Meaning meaning, List<float[]> points) {
        this.meaning = meaning;
        this.points = points;
    }

    static MeaningIndex of(List<Offer> offers, Meaning meaning) {
        List<float[]> points = new ArrayList<>();
        for (int from = 0; from < offers.size(); from += AT_ONCE) {
            List<Offer> some = offers.subList(from, Math.min(from + AT_ONCE, offers.size()));
            points.addAll(meaning.of(some.stream().map(Offer::text).toList()));
        }
        return new MeaningIndex(meaning, points);
    }

    /// The nearest first.
    List<Integer> nearest(String text, int most) {
        float[] wanted = meaning.of(List.of(text)).getFirst();
        double[] alike =
                points.stream().mapToDouble(point -> product(wanted, point)).toArray();
        return IntStream.range(0, alike.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer number) -> -alike[number]))
                .limit(most)
                .toList();
    }

    private static double product(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
