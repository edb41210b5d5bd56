package org.tworivers.app.web.parks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.recording.CodeChoices.Choice;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.parks.ParkForms;
import org.tworivers.core.parks.Approval;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.ParksEntry.ParkStated;
import org.tworivers.core.parks.QuotaMove;
import org.tworivers.core.parks.Resource;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.parks.Supply;
import org.tworivers.core.shared.Rejection;

/// The forms that record parks, what they are recognised as, and moves of their quotas.
@Controller
class ParkFormController {
    private final ParkPages pages;

    ParkFormController(ParkPages pages) {
        this.pages = pages;
    }

    @Needs(Right.RECORD_PARKS)
    @GetMapping("/parks/new")
    String begin(Model model, Locale locale) {
        return form("park", "", Map.of(), List.of(), model, locale);
    }

    @Needs(Right.RECORD_PARKS)
    @PostMapping("/parks/new")
    String begun(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        ParkForms.Read read = pages.forms().park(typed, Optional.empty());
        List<Rejection> faults = new ArrayList<>(read.faults());
        if (read.entry().isPresent() && read.entry().get() instanceof ParkStated(Park park)) {
            if (pages.book().knows(park.id())) {
                faults.add(
                        new Rejection("park-id-taken", "id", park.id(), "another park has this id; choose another."));
            }
            checkPlace(park, faults);
        }
        if (faults.isEmpty()) {
            faults.addAll(pages.record(typed, read));
        }
        return faults.isEmpty()
                ? ParksController.recorded(typed.getOrDefault("id", "").strip())
                : form("park", "", typed, faults, model, locale);
    }

    private void checkPlace(Park park, List<Rejection> faults) {
        if (!pages.covers(park.place())) {
            faults.add(new Rejection(
                    "park-of-another-place", "place", park.place().toString(), "choose a place within your own."));
        }
    }

    @Needs(Right.RECORD_PARKS)
    @GetMapping("/parks/{park}/state")
    String state(@PathVariable String park, Model model, Locale locale) {
        Park known = pages.park(park);
        return form("park", park, ParkForms.write(known), List.of(), model, locale);
    }

    @Needs(Right.RECORD_PARKS)
    @PostMapping("/parks/{park}/state")
    String stated(@PathVariable String park, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        Park known = pages.park(park);
        ParkForms.Read read = pages.forms().park(typed, Optional.of(known));
        List<Rejection> faults = new ArrayList<>(read.faults());
        if (read.entry().isPresent() && read.entry().get() instanceof ParkStated(Park next)) {
            checkPlace(next, faults);
        }
        if (faults.isEmpty()) {
            faults.addAll(pages.record(typed, read));
        }
        return faults.isEmpty() ? ParksController.recorded(park) : form("park", park, typed, faults, model, locale);
    }

    @Needs(Right.RECORD_PARKS)
    @GetMapping("/parks/{park}/approval")
    String approval(@PathVariable String park, Model model, Locale locale) {
        pages.park(park);
        return form("approval", park, Map.of(), List.of(), model, locale);
    }

    @Needs(Right.RECORD_PARKS)
    @PostMapping("/parks/{park}/approval")
    String approved(@PathVariable String park, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        pages.park(park);
        List<Rejection> faults = pages.record(typed, pages.forms().approval(typed, park));
        return faults.isEmpty() ? ParksController.recorded(park) : form("approval", park, typed, faults, model, locale);
    }

    @Needs(Right.RECORD_PARKS)
    @GetMapping("/parks/{park}/quota")
    String quota(@PathVariable String park, Model model, Locale locale) {
        pages.park(park);
        return form("quota", park, Map.of("day", pages.today().toString()), List.of(), model, locale);
    }

    @Needs(Right.RECORD_PARKS)
    @PostMapping("/parks/{park}/quota")
    String moved(@PathVariable String park, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        pages.park(park);
        List<Rejection> faults = pages.record(typed, pages.forms().move(typed, park));
        return faults.isEmpty() ? ParksController.recorded(park) : form("quota", park, typed, faults, model, locale);
    }

    @Needs(Right.RECORD_PARKS)
    @GetMapping("/parks/{park}/output")
    String output(@PathVariable String park, Model model, Locale locale) {
        pages.park(park);
        return form("output", park, Map.of(), List.of(), model, locale);
    }

    @Needs(Right.RECORD_PARKS)
    @PostMapping("/parks/{park}/output")
    String yielded(@PathVariable String park, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        pages.park(park);
        List<Rejection> faults = pages.record(typed, pages.forms().year(typed, park));
        return faults.isEmpty() ? ParksController.recorded(park) : form("output", park, typed, faults, model, locale);
    }

    private String form(
            String kind, String park, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        pages.show(new HashMap<>(typed), faults, model, locale);
        model.addAttribute("kind", kind);
        model.addAttribute("id", park);
        model.addAttribute(
                "name", park.isEmpty() ? "" : pages.park(park).names().in(language(locale)));
        model.addAttribute("places", kind.equals("park") ? pages.choices("gbt2260", locale) : List.of());
        model.addAttribute("sectors", kind.equals("park") ? pages.choices("gbt4754", locale) : List.of());
        model.addAttribute(
                "supplies", List.of(Supply.values()).stream().map(Supply::word).toList());
        model.addAttribute(
                "approvals",
                options(List.of(Approval.values()).stream().map(Approval::word).toList(), "park.word.", locale));
        model.addAttribute(
                "resources",
                options(List.of(Resource.values()).stream().map(Resource::word).toList(), "park.resource.", locale));
        model.addAttribute(
                "moves",
                options(
                        List.of(QuotaMove.Kind.values()).stream()
                                .map(QuotaMove.Kind::word)
                                .toList(),
                        "park.move.",
                        locale));
        model.addAttribute("kinds", pages.evidenceKinds(locale));
        model.addAttribute(
                "firms",
                pages.book().wishes().stream()
                        .filter(SiteWish::open)
                        .map(wish -> new Choice(wish.id(), wish.names().in(language(locale))))
                        .toList());
        return "park-form";
    }

    private String language(Locale locale) {
        return pages.messages(locale).language();
    }

    /// Words with their names.
    private List<Map.Entry<String, String>> options(List<String> words, String key, Locale locale) {
        return words.stream()
                .map(word -> Map.entry(word, pages.messages(locale).text(key + word)))
                .toList();
    }
}
