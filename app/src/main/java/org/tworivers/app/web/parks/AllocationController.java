package org.tworivers.app.web.parks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.parks.AllocationDesk;
import org.tworivers.app.work.parks.ParkForms;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.parks.ParksCodec;
import org.tworivers.core.parks.ParksEntry.AllocationRecorded;
import org.tworivers.core.parks.PlacesOffered;
import org.tworivers.core.parks.QuotaMove;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.parks.fit.Allocation;
import org.tworivers.core.shared.ContentHash;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Tries who would get which park when each takes so many, and takes what was tried into the record.
@Controller
class AllocationController {
    /// What a field of a park's seats begins with.
    private static final String SEATS = "seats-";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private final ParkPages pages;

    AllocationController(ParkPages pages) {
        this.pages = pages;
    }

    @Needs(Right.SEE_PARKS)
    @GetMapping("/match/allocation")
    String allocation(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        ParkMatching matching = pages.matching(typed, model);
        return show(tried(typed, matching), matching, typed, List.of(), model, locale);
    }

    /// What comes of what is typed.
    private static PlacesOffered tried(Map<String, String> typed, ParkMatching matching) {
        Map<String, Integer> seats = new LinkedHashMap<>();
        typed.forEach((field, value) -> {
            if (field.startsWith(SEATS) && NUMBER.matcher(value.strip()).matches()) {
                seats.put(field.substring(SEATS.length()), Integer.parseInt(value.strip()));
            }
        });
        Allocation.Way way = "sum".equals(typed.get("way")) ? Allocation.Way.GREATEST_SUM : Allocation.Way.STABLE;
        List<SiteWish> wishes =
                matching.book().wishes().stream().filter(SiteWish::open).toList();
        Allocation allocation = Allocation.of(matching.finder(), wishes, seats, way);
        return AllocationDesk.offered(
                allocation, matching.day(), typed.getOrDefault("reason", "").strip());
    }

    private String show(
            PlacesOffered tried,
            ParkMatching matching,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        pages.show(new HashMap<>(typed), faults, model, locale);
        OfferBoards boards = pages.boards(tried, matching, locale);
        Map<String, String> wrong = new HashMap<>();
        typed.forEach((field, value) -> {
            String written = value.strip();
            if (field.startsWith(SEATS)
                    && !written.isEmpty()
                    && !NUMBER.matcher(written).matches()) {
                wrong.put(field.substring(SEATS.length()), written);
            }
        });
        model.addAttribute("boards", boards.boards(wrong));
        model.addAttribute("leftOver", boards.leftOver());
        model.addAttribute("way", tried.way());
        model.addAttribute(
                "placed",
                tried.lines().stream().filter(line -> line.place().isPresent()).count());
        model.addAttribute("firms", tried.lines().size());
        model.addAttribute("tried", fingerprint(tried));
        model.addAttribute("kinds", pages.evidenceKinds(locale));
        model.addAttribute("offers", pages.offers(matching));
        if (!model.containsAttribute("short")) {
            model.addAttribute("short", List.of());
        }
        return "match-allocation";
    }

    /// By it what is recorded is held against what was shown.
    private static String fingerprint(PlacesOffered tried) {
        PlacesOffered bare = new PlacesOffered(tried.day(), tried.way(), tried.seats(), tried.lines(), "");
        return ContentHash.of(CanonicalText.write(
                new ParksCodec().encode(new AllocationRecorded(bare)).payload()));
    }

    @Needs(Right.RUN_PARKS)
    @PostMapping("/match/allocation")
    String record(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        ParkMatching matching = pages.matching(typed, model);
        PlacesOffered tried = tried(typed, matching);
        ParkForms.Reserving reserving = pages.forms().reserving(typed, matching.day());
        List<Rejection> faults = new ArrayList<>(reserving.faults());
        if (!fingerprint(tried).equals(typed.get("tried"))) {
            faults.add(new Rejection(
                    "allocation-moved", "form", "", "what it rests on has changed since; look at it again."));
        }
        List<QuotaMove> moves = reserving
                .until()
                .map(until -> AllocationDesk.reservations(tried, matching.book(), until))
                .orElse(List.of());
        List<String> shortOf = refused(moves, tried, matching, locale);
        model.addAttribute("short", shortOf);
        if (faults.isEmpty() && shortOf.isEmpty()) {
            faults.addAll(record(typed, tried, moves, reserving.evidence()));
            if (faults.isEmpty()) {
                return "redirect:/match/allocations/" + tried.id() + "?recorded";
            }
        }
        return show(tried, matching, typed, faults, model, locale);
    }

    private List<Rejection> record(
            Map<String, String> typed, PlacesOffered tried, List<QuotaMove> moves, List<Evidence> evidence) {
        return pages.allocations().record(pages.origin(), pages.seen(typed), tried, moves, evidence)
                        instanceof Appended.Refused(List<Rejection> rejections)
                ? rejections
                : List.of();
    }

    /// Who cannot be reserved what where, in words.
    private List<String> refused(List<QuotaMove> moves, PlacesOffered tried, ParkMatching matching, Locale locale) {
        Messages messages = pages.messages(locale);
        OfferBoards boards = pages.boards(tried, matching, locale);
        RejectionText texts = RejectionText.in(messages.language());
        return AllocationDesk.refused(moves, matching.book()).stream()
                .map(each -> messages.text(
                        "web.match.allocation.short",
                        boards.firm(each.move().holder()),
                        boards.find(each.move().park()).orElse(""),
                        messages.text("park.word." + each.move().resource().word()),
                        messages.text(
                                "park.amount." + each.move().resource().word(),
                                each.move().amount().toString()),
                        texts.advice(each.why())))
                .toList();
    }
}
