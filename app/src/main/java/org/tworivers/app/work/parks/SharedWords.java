package org.tworivers.app.work.parks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.work.meetings.fit.TextShare;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.parks.fit.TextLikeness;

/// What the texts of firms ask for and parks offer, by their words.
public final class SharedWords implements TextLikeness {
    private static final int SHOWN = 5;

    private final TextShare texts;

    private SharedWords(TextShare texts) {
        this.texts = texts;
    }

    /// The texts of a book on a day.
    public static SharedWords of(ParkBook book, LocalDate day) {
        List<String> needs = book.wishes().stream().map(SiteWish::text).toList();
        List<String> offers = book.parks(day).stream().map(Park::offer).toList();
        return new SharedWords(new TextShare(needs, offers));
    }

    @Override
    public Optional<Likeness> find(SiteWish wish, Park park) {
        return texts.find(wish.text(), park.offer())
                .map(share -> new Likeness(
                        share.tenths(),
                        String.join("、", share.words().stream().limit(SHOWN).toList())));
    }
}
