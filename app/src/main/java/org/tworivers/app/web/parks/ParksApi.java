package org.tworivers.app.web.parks;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.render.SiteTree;
import org.tworivers.app.web.api.Asking;
import org.tworivers.app.web.api.answer.TreeAnswer;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.parks.MatchTree;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.parks.fit.ParkFinder;
import org.tworivers.core.parks.fit.Ranking;
import org.tworivers.core.parks.fit.Site;

/// Parks, gates, and who suits whom, for programs: as the pages show them and under the names that commands print.
@RestController
class ParksApi {
    private final ParkPages pages;

    ParksApi(ParkPages pages) {
        this.pages = pages;
    }

    private ParkMatching matching(Map<String, String> typed) {
        LocalDate day = Asking.day(typed, "on", pages.today());
        return pages.matching(day);
    }

    private Site site(ParkMatching matching, String park) {
        return matching.finder()
                .findSite(park)
                .filter(site -> pages.isSeen(site.park(), matching))
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
    }

    @Needs(Right.SEE_PARKS)
    @Query("on")
    @GetMapping("/api/v1/parks")
    Object parks(@RequestParam Map<String, String> typed) {
        ParkMatching matching = matching(typed);
        return TreeAnswer.of(
                MatchTree.parks(matching, pages.seen(matching.finder().sites(), matching)));
    }

    @Needs(Right.SEE_PARKS)
    @Query("on")
    @GetMapping("/api/v1/parks/{park}")
    Object park(@PathVariable String park, @RequestParam Map<String, String> typed) {
        return TreeAnswer.of(SiteTree.of(site(matching(typed), park)));
    }

    @Needs(Right.SEE_PARKS)
    @Query("on")
    @GetMapping("/api/v1/gates")
    Object gates(@RequestParam Map<String, String> typed) {
        return TreeAnswer.of(MatchTree.gates(matching(typed)));
    }

    @Needs(Right.SEE_PARKS)
    @Query("on")
    @GetMapping("/api/v1/match/firms/{firm}")
    Object parksForFirm(@PathVariable String firm, @RequestParam Map<String, String> typed, Locale locale) {
        ParkMatching matching = matching(typed);
        SiteWish wish = matching.book().findWish(firm).orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
        return ranked(matching, matching.finder().parksFor(wish), locale);
    }

    @Needs(Right.SEE_PARKS)
    @Query("on")
    @GetMapping("/api/v1/match/parks/{park}")
    Object firmsForPark(@PathVariable String park, @RequestParam Map<String, String> typed, Locale locale) {
        ParkMatching matching = matching(typed);
        return ranked(
                matching,
                matching.finder()
                        .wishesFor(site(matching, park), matching.book().wishes()),
                locale);
    }

    private Object ranked(ParkMatching matching, Ranking ranking, Locale locale) {
        ParkFinder finder = matching.finder();
        Ranking seen = pages.seen(ranking, matching);
        return TreeAnswer.of(MatchTree.of(matching, seen, finder.sensitivity(seen), pages.text(matching, locale)));
    }
}
