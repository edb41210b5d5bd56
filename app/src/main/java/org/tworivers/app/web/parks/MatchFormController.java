package org.tworivers.app.web.parks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.parks.ParkForms;
import org.tworivers.core.parks.ParksEntry.SiteWishStated;
import org.tworivers.core.parks.ParksEntry.WeightsStated;
import org.tworivers.core.parks.Part;
import org.tworivers.core.parks.PartWeights;
import org.tworivers.core.parks.Resource;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.shared.Rejection;

/// The forms that record who looks for a park, and how the parts of the score are weighed.
@Controller
class MatchFormController {
    private static final int DIGITS = 4;
    private static final List<String> STEPS = List.of(
            "9", "8", "7", "6", "5", "4", "3", "2", "1", "1/2", "1/3", "1/4", "1/5", "1/6", "1/7", "1/8", "1/9");

    private final ParkPages pages;

    MatchFormController(ParkPages pages) {
        this.pages = pages;
    }

    /// Two parts that are compared.
    record Comparison(String key, String one, String other) {}

    /// A part with its weight in per cent.
    record Weight(String word, String percent) {}

    @Needs(Right.RUN_PARKS)
    @GetMapping("/match/new")
    String begin(Model model, Locale locale) {
        return form("", Map.of(), List.of(), model, locale);
    }

    @Needs(Right.RUN_PARKS)
    @PostMapping("/match/new")
    String begun(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        ParkForms.Read read = pages.forms().wish(typed, Optional.empty());
        List<Rejection> faults = new ArrayList<>(read.faults());
        if (read.entry().isPresent()
                && read.entry().get() instanceof SiteWishStated(SiteWish wish)
                && pages.book().findWish(wish.id()).isPresent()) {
            faults.add(new Rejection("firm-id-taken", "id", wish.id(), "another firm has this id; choose another."));
        }
        return recorded("", typed, read, faults, model, locale);
    }

    @Needs(Right.RUN_PARKS)
    @GetMapping("/match/firms/{firm}/state")
    String state(@PathVariable String firm, Model model, Locale locale) {
        return form(firm, ParkForms.write(wish(firm)), List.of(), model, locale);
    }

    @Needs(Right.RUN_PARKS)
    @PostMapping("/match/firms/{firm}/state")
    String stated(@PathVariable String firm, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        ParkForms.Read read = pages.forms().wish(typed, Optional.of(wish(firm)));
        return recorded(firm, typed, read, new ArrayList<>(read.faults()), model, locale);
    }

    private SiteWish wish(String firm) {
        return pages.book().findWish(firm).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// @param firm id of the firm that is stated anew; empty for a new one, whose id is typed
    private String recorded(
            String firm,
            Map<String, String> typed,
            ParkForms.Read read,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        if (faults.isEmpty()) {
            faults.addAll(pages.record(typed, read));
        }
        String id = firm.isEmpty() ? typed.getOrDefault("id", "").strip() : firm;
        return faults.isEmpty()
                ? "redirect:/match/firms/" + id + "?recorded"
                : form(firm, typed, faults, model, locale);
    }

    private String form(String firm, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        pages.show(new HashMap<>(typed), faults, model, locale);
        model.addAttribute("firm", firm);
        model.addAttribute("places", pages.choices("gbt2260", locale));
        model.addAttribute("sectors", pages.choices("gbt4754", locale));
        model.addAttribute(
                "resources",
                List.of(Resource.values()).stream().map(Resource::word).toList());
        return "match-form";
    }

    @Needs(Right.RUN_PARKS)
    @GetMapping("/match/weights")
    String weights(Model model, Locale locale) {
        PartWeights weights = pages.book().weights();
        return weights(ParkForms.write(weights), weights, List.of(), model, locale);
    }

    @Needs(Right.RUN_PARKS)
    @PostMapping("/match/weights")
    String weighed(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        ParkForms.Read read = pages.forms().weights(typed);
        List<Rejection> faults = new ArrayList<>(read.faults());
        if (faults.isEmpty() && typed.containsKey("record")) {
            faults.addAll(pages.record(typed, read));
            if (faults.isEmpty()) {
                return "redirect:/match/weights?recorded";
            }
        }
        PartWeights tried = read.entry().isPresent() && read.entry().get() instanceof WeightsStated(PartWeights stated)
                ? stated
                : pages.book().weights();
        return weights(typed, tried, faults, model, locale);
    }

    private String weights(
            Map<String, String> typed, PartWeights weights, List<Rejection> faults, Model model, Locale locale) {
        pages.show(new HashMap<>(typed), faults, model, locale);
        List<Comparison> comparisons = new ArrayList<>();
        for (Part one : Part.values()) {
            for (Part other : Part.values()) {
                if (one.compareTo(other) < 0) {
                    comparisons.add(new Comparison(PartWeights.key(one, other), one.word(), other.word()));
                }
            }
        }
        model.addAttribute("comparisons", comparisons);
        model.addAttribute("steps", STEPS);
        model.addAttribute("ratio", weights.table().consistencyRatio(DIGITS).toPlainString());
        model.addAttribute("consistent", weights.table().isConsistent());
        model.addAttribute(
                "weights",
                weights.millionths().entrySet().stream()
                        .map(each -> new Weight(
                                each.getKey().word(),
                                BigDecimal.valueOf(each.getValue(), 4)
                                        .setScale(1, RoundingMode.HALF_UP)
                                        .toPlainString()))
                        .toList());
        return "match-weights";
    }
}
