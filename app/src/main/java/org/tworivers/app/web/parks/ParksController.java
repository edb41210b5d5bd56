package org.tworivers.app.web.parks;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.FitText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.core.parks.OutputTable;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.fit.Site;

/// The list of parks, and each of them.
@Controller
class ParksController {
    private static final int PAGE = 24;

    private final ParkPages pages;

    ParksController(ParkPages pages) {
        this.pages = pages;
    }

    @Needs(Right.SEE_PARKS)
    @GetMapping("/parks")
    String parks(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        ParkMatching matching = pages.matching(typed, model);
        FitText text = pages.text(matching, locale);
        List<Site> sites = pages.seen(matching.finder().sites(), matching);
        Paging paging = Paging.of(Paging.wanted(typed.getOrDefault("page", "")), sites.size(), PAGE);
        model.addAttribute("found", sites.size());
        model.addAttribute("paging", paging);
        model.addAttribute(
                "parks",
                paging.cut(sites).stream()
                        .map(site ->
                                ParkCard.of(site, text, pages.messages(locale).language()))
                        .toList());
        model.addAttribute("mayRecord", Visitor.get().may(Right.RECORD_PARKS));
        return "parks";
    }

    @Needs(Right.SEE_PARKS)
    @GetMapping("/parks/{park}")
    String park(@PathVariable String park, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        Park latest = pages.park(park);
        ParkMatching matching = pages.matching(typed, model);
        FitText text = pages.text(matching, locale);
        String language = pages.messages(locale).language();
        model.addAttribute("latest", latest);
        model.addAttribute("name", latest.names().in(language));
        Optional<Site> site = matching.finder().findSite(park);
        model.addAttribute("there", site.isPresent());
        site.ifPresent(found -> {
            model.addAttribute("site", ParkView.of(found, text, pages.messages(locale)));
            model.addAttribute(
                    "quotas", QuotaView.all(found, Optional.of(matching.book().ledger(park))));
        });
        model.addAttribute("years", years(latest, matching, pages.messages(locale)));
        model.addAttribute(
                "offers",
                OfferLine.in(park, matching.book().offers(), offered -> pages.boards(offered, matching, locale)));
        Map<String, String> firms = firms(matching, language);
        model.addAttribute("firms", firms);
        model.addAttribute(
                "history",
                new ParkHistory(text, pages.messages(locale), firms)
                        .of(matching.book().allOf(park)));
        model.addAttribute("gates", GateLine.all(matching, language));
        model.addAttribute("mayRecord", Visitor.get().may(Right.RECORD_PARKS));
        return "park";
    }

    private static List<YearLine> years(Park park, ParkMatching matching, Messages messages) {
        return matching.book().years(park.id(), matching.day()).stream()
                .map(stated -> YearLine.of(
                        new OutputTable.Line(park, Optional.of(stated)),
                        stated.year().year(),
                        messages))
                .toList();
    }

    /// The names of those who look for a park, by id.
    private static Map<String, String> firms(ParkMatching matching, String language) {
        Map<String, String> firms = new HashMap<>();
        matching.book()
                .wishes()
                .forEach(wish -> firms.put(wish.id(), wish.names().in(language)));
        return firms;
    }

    /// Where a form leads when it is recorded.
    static String recorded(String park) {
        if (!park.matches("[a-z0-9-]+")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/parks/" + park + "?recorded";
    }
}
