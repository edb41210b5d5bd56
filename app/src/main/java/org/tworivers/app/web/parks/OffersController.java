package org.tworivers.app.web.parks;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.core.parks.ParkBook.RecordedOffer;
import org.tworivers.core.parks.PlacesOffered;

/// An allocation that was recorded, as it was.
@Controller
class OffersController {
    private final ParkPages pages;

    OffersController(ParkPages pages) {
        this.pages = pages;
    }

    @Needs(Right.SEE_PARKS)
    @GetMapping("/match/allocations/{id}")
    String offer(@PathVariable String id, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        ParkMatching matching = pages.matching(typed, model);
        RecordedOffer recorded =
                matching.book().findOffer(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        PlacesOffered offered = recorded.offered();
        OfferBoards boards = pages.boards(offered, matching, locale);
        model.addAttribute("on", offered.day());
        model.addAttribute("boards", boards.boards(Map.of()));
        model.addAttribute("leftOver", boards.leftOver());
        model.addAttribute("way", offered.way());
        model.addAttribute("reason", offered.reason());
        model.addAttribute("sequence", recorded.sequence());
        model.addAttribute("evidence", YearLine.evidence(recorded.evidence(), pages.messages(locale)));
        model.addAttribute(
                "placed",
                offered.lines().stream()
                        .filter(line -> line.place().isPresent())
                        .count());
        model.addAttribute("firms", offered.lines().size());
        return "match-offers";
    }
}
