package org.tworivers.app.work.parks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.work.texts.Meanings;
import org.tworivers.app.work.texts.TextFit;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.parks.fit.TextLikeness;

/// How well what firms ask for and what parks offer fit, by their texts on a day. The texts are read when the first
/// pair is asked for. For one thread.
final class ParkTexts implements TextLikeness {
    private static final int SHOWN = 5;
    private static final int WHOLE = 1_000;

    private final ParkBook book;
    private final LocalDate day;
    private final Meanings meanings;
    private @Nullable Texts texts;

    ParkTexts(ParkBook book, LocalDate day, Meanings meanings) {
        this.book = book;
        this.day = day;
        this.meanings = meanings;
    }

    /// Each text with its number in the fit.
    private record Texts(Map<String, Integer> needs, Map<String, Integer> offers, TextFit fit) {}

    private Texts texts() {
        if (texts == null) {
            List<String> needs =
                    book.wishes().stream().map(SiteWish::text).distinct().toList();
            List<String> offers =
                    book.parks(day).stream().map(Park::offer).distinct().toList();
            texts = new Texts(numbers(needs), numbers(offers), new TextFit(needs, offers, meanings));
        }
        return texts;
    }

    private static Map<String, Integer> numbers(List<String> texts) {
        Map<String, Integer> numbers = new HashMap<>();
        texts.forEach(text -> numbers.put(text, numbers.size()));
        return numbers;
    }

    @Override
    public Optional<Likeness> find(SiteWish wish, Park park) {
        Texts all = texts();
        Integer need = all.needs().get(wish.text());
        Integer offer = all.offers().get(park.offer());
        if (need == null || offer == null) {
            return Optional.empty();
        }
        double part = all.fit().part(need, offer);
        if (part == TextFit.NOTHING_SAID) {
            return Optional.empty();
        }
        List<String> words = part == 0 ? List.of() : all.fit().words(need, offer);
        return Optional.of(new Likeness(
                (int) Math.round(WHOLE * part),
                String.join("、", words.stream().limit(SHOWN).toList()),
                part > all.fit().byWords(need, offer)));
    }
}
