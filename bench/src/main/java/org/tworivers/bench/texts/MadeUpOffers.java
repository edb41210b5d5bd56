package org.tworivers.bench.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.tworivers.app.work.texts.Offer;

/// Seeded offers and wishes of 10 to 60 words, Chinese, English or both; words are as frequent as in any language: the
/// n-th most frequent stands 1 / n times as often as the first (Zipf).
final class MadeUpOffers {
    private static final int WORDS = 20_000;
    private static final String SYLLABLES = "ba co de fi ga ho ju ka le mi no pu ra se ti vo wa xe zy";

    private final SplittableRandom random;
    private final List<String> english = new ArrayList<>();
    private final List<String> chinese = new ArrayList<>();

    MadeUpOffers(long seed) {
        random = new SplittableRandom(seed);
        String[] syllables = SYLLABLES.split(" ", -1);
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            for (int k = 2 + random.nextInt(3); k > 0; k--) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            english.add(word.toString());
            chinese.add(letter() + letter() + (random.nextBoolean() ? letter() : ""));
        }
    }

    /// One of 3,000 characters.
    private String letter() {
        return Character.toString('一' + random.nextInt(3000));
    }

    List<Offer> offers(int count) {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            offers.add(new Offer("offer " + i, text()));
        }
        return offers;
    }

    String text() {
        boolean inChinese = random.nextInt(3) > 0;
        boolean inEnglish = !inChinese || random.nextInt(3) == 0;
        StringBuilder text = new StringBuilder();
        for (int k = 10 + random.nextInt(50); k > 0; k--) {
            text.append(inChinese ? chinese.get(rank()) : "");
            text.append(inEnglish ? " " + english.get(rank()) + " " : "");
            text.append(random.nextInt(8) == 0 ? "，" : "");
        }
        return text.toString();
    }

    private int rank() {
        return (int) Math.pow(WORDS, random.nextDouble()) - 1;
    }
}
