package org.tworivers.app.web.parks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.FitText;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.app.work.parks.ParkSearch;
import org.tworivers.core.parks.ParkBook;

/// Which parks and which firms fit some words.
@Controller
class SearchController {
    private static final int MOST = 20;
    private static final int LONGEST = 200;

    private final ParkPages pages;
    private @Nullable Kept kept;

    SearchController(ParkPages pages) {
        this.pages = pages;
    }

    /// What was searched last: most searches are of the same book and day.
    private record Kept(ParkBook book, LocalDate day, ParkSearch search) {}

    /// A park or a firm.
    ///
    /// @param where its place, or its sector
    /// @param text what it offers or needs, in words
    /// @param words which of the words typed it has
    record Found(String id, String name, boolean illustrative, String where, String text, List<String> words) {}

    @Needs(Right.SEE_PARKS)
    @GetMapping("/match/search")
    String search(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        ParkMatching matching = pages.matching(typed, model);
        String written = typed.getOrDefault("words", "").strip();
        String words = written.substring(0, Math.min(LONGEST, written.length()));
        ParkSearch search = search(matching);
        FitText text = pages.text(matching, locale);
        String language = pages.messages(locale).language();
        model.addAttribute("words", words);
        model.addAttribute(
                "parks",
                search.parks(words, park -> pages.isSeen(park, matching), MOST).stream()
                        .map(found -> new Found(
                                found.park().id(),
                                found.park().names().in(language),
                                found.park().illustrative(),
                                text.name(found.park().place()),
                                found.park().offer(),
                                found.words()))
                        .toList());
        model.addAttribute(
                "firms",
                search.firms(words, MOST).stream()
                        .map(found -> new Found(
                                found.wish().id(),
                                found.wish().names().in(language),
                                found.wish().illustrative(),
                                text.name(found.wish().sector()),
                                found.wish().text(),
                                found.words()))
                        .toList());
        return "match-search";
    }

    private synchronized ParkSearch search(ParkMatching matching) {
        Kept last = kept;
        if (last == null || last.book() != matching.book() || !last.day().equals(matching.day())) {
            last = new Kept(matching.book(), matching.day(), new ParkSearch(matching));
            kept = last;
        }
        return last.search();
    }
}
