package org.tworivers.app.web.parks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.FitText;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.Resource;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.parks.fit.ParkFinder;
import org.tworivers.core.parks.fit.ParkFit;
import org.tworivers.core.parks.fit.Ranking;
import org.tworivers.core.parks.fit.Sensitivity;
import org.tworivers.core.parks.fit.Site;

/// Which parks suit a firm, which firms suit a park, and by which gates.
@Controller
class MatchController {
    private static final int PAGE = 25;
    private static final int FITS = 10;
    private static final int MOST_BLOCKED = 50;

    private final ParkPages pages;

    MatchController(ParkPages pages) {
        this.pages = pages;
    }

    /// Somebody who looks for a park, with the one that suits best.
    ///
    /// @param winner empty when none is open to them
    /// @param holds whether it stays first with each weight a tenth higher and lower
    record WishLine(
            String id,
            String name,
            boolean illustrative,
            String sector,
            String winner,
            String points,
            boolean holds,
            int blocked) {}

    /// A weight that brings another first.
    record TurnLine(String word, int percent, String name) {}

    @Needs(Right.SEE_PARKS)
    @GetMapping("/match")
    String match(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        ParkMatching matching = pages.matching(typed, model);
        ParkFinder finder = matching.finder();
        FitText text = pages.text(matching, locale);
        List<SiteWish> wishes =
                matching.book().wishes().stream().filter(SiteWish::open).toList();
        Paging paging = Paging.of(Paging.wanted(typed.getOrDefault("page", "")), wishes.size(), PAGE);
        model.addAttribute("paging", paging);
        model.addAttribute("found", wishes.size());
        model.addAttribute(
                "wishes",
                paging.cut(wishes).stream()
                        .map(wish -> line(wish, finder, matching, text, locale))
                        .toList());
        model.addAttribute("mayRun", Visitor.get().may(Right.RUN_PARKS));
        return "match";
    }

    private WishLine line(SiteWish wish, ParkFinder finder, ParkMatching matching, FitText text, Locale locale) {
        String language = pages.messages(locale).language();
        Ranking ranking = pages.seen(finder.parksFor(wish), matching);
        ParkFit winner = ranking.findWinner().orElse(null);
        return new WishLine(
                wish.id(),
                wish.names().in(language),
                wish.illustrative(),
                text.name(wish.sector()),
                winner == null ? "" : winner.site().park().names().in(language),
                winner == null || !winner.score().isWellFounded()
                        ? ""
                        : winner.score().points().toPlainString(),
                finder.isFirm(ranking),
                ranking.blocked().size());
    }

    @Needs(Right.SEE_PARKS)
    @GetMapping("/match/firms/{firm}")
    String firm(@PathVariable String firm, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        ParkMatching matching = pages.matching(typed, model);
        SiteWish wish =
                matching.book().findWish(firm).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ParkFinder finder = matching.finder();
        FitText text = pages.text(matching, locale);
        model.addAttribute("wish", wish);
        model.addAttribute("path", "/match/firms/" + wish.id());
        model.addAttribute("sector", text.name(wish.sector()));
        model.addAttribute("origin", text.name(wish.origin()));
        model.addAttribute(
                "needs",
                wish.needs().entrySet().stream()
                        .map(need -> pages.messages(locale)
                                .text(
                                        "park.need",
                                        word("park.word.", need.getKey(), locale),
                                        pages.messages(locale)
                                                .text(
                                                        "park.amount."
                                                                + need.getKey().word(),
                                                        need.getValue().toString())))
                        .toList());
        model.addAttribute("name", wish.names().in(pages.messages(locale).language()));
        model.addAttribute(
                "offers",
                OfferLine.to(firm, matching.book().offers(), offered -> pages.boards(offered, matching, locale)));
        return show(true, pages.seen(finder.parksFor(wish), matching), new Judged(finder, text), typed, model, locale);
    }

    private String word(String space, Resource resource, Locale locale) {
        return pages.messages(locale).text(space + resource.word());
    }

    @Needs(Right.SEE_PARKS)
    @GetMapping("/match/parks/{park}")
    String park(@PathVariable String park, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        Park latest = pages.park(park);
        ParkMatching matching = pages.matching(typed, model);
        ParkFinder finder = matching.finder();
        Site site = finder.findSite(park).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("path", "/match/parks/" + latest.id());
        model.addAttribute("name", latest.names().in(pages.messages(locale).language()));
        Ranking ranking = finder.wishesFor(site, matching.book().wishes());
        return show(false, ranking, new Judged(finder, pages.text(matching, locale)), typed, model, locale);
    }

    /// Who judges, and how it is said.
    private record Judged(ParkFinder finder, FitText text) {}

    private String show(
            boolean ofParks, Ranking ranking, Judged judged, Map<String, String> typed, Model model, Locale locale) {
        ParkFinder finder = judged.finder();
        FitText text = judged.text();
        String language = pages.messages(locale).language();
        Paging paging = Paging.of(
                Paging.wanted(typed.getOrDefault("page", "")), ranking.open().size(), FITS);
        Sensitivity sensitivity = ofParks ? finder.sensitivity(ranking) : new Sensitivity(true, List.of());
        model.addAttribute("ofParks", ofParks);
        model.addAttribute("paging", paging);
        model.addAttribute("found", ranking.open().size());
        model.addAttribute("blockedCount", ranking.blocked().size());
        model.addAttribute(
                "fits",
                paging.cut(ranking.open()).stream()
                        .map(fit -> ShownFit.of(fit, ofParks, text, language, finder.weights()))
                        .toList());
        model.addAttribute(
                "blocked",
                ranking.blocked().stream()
                        .limit(MOST_BLOCKED)
                        .map(fit -> ShownFit.of(fit, ofParks, text, language, finder.weights()))
                        .toList());
        model.addAttribute("holds", sensitivity.holds());
        model.addAttribute(
                "turns",
                sensitivity.turns().stream()
                        .map(turn -> new TurnLine(
                                turn.part().word(),
                                turn.percent(),
                                turn.winner().site().park().names().in(language)))
                        .toList());
        model.addAttribute("mayRun", Visitor.get().may(Right.RUN_PARKS));
        return "match-fits";
    }

    @Needs(Right.SEE_PARKS)
    @GetMapping("/match/gates")
    String gates(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        ParkMatching matching = pages.matching(typed, model);
        model.addAttribute(
                "gates", GateLine.all(matching, pages.messages(locale).language()));
        return "match-gates";
    }
}
