package org.tworivers.app.web.talent;

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
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.talent.ListedTalent;
import org.tworivers.app.work.talent.TalentDesk;
import org.tworivers.core.shared.Rejection;
import org.tworivers.core.talent.TalentEntry;

/// The forms by which a talent agreement is recorded, and what is said of it since.
@Controller
class TalentFormController {
    private static final String MADE = "made";

    private final TalentPages talent;
    private final TalentDesk desk;
    private final RoomPages pages;

    TalentFormController(TalentPages talent, TalentDesk desk, RoomPages pages) {
        this.talent = talent;
        this.desk = desk;
        this.pages = pages;
    }

    private Map<String, String> today() {
        return Map.of("day", pages.today().toString());
    }

    @Needs(Right.RECORD_TALENT)
    @GetMapping("/talent/new")
    String begin(Model model, Locale locale) {
        return form(MADE, Optional.empty(), today(), List.of(), model, locale);
    }

    @Needs(Right.RECORD_TALENT)
    @PostMapping("/talent/new")
    String begun(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        List<Rejection> faults = record(
                typed,
                new TalentForms(typed, pages, pages.names(locale))
                        .begun(
                                desk.newPerson(),
                                talent.persons(pages.names(locale)).keySet()));
        return faults.isEmpty()
                ? "redirect:/talent/" + typed.getOrDefault("id", "").strip() + "?recorded"
                : form(MADE, Optional.empty(), typed, faults, model, locale);
    }

    private List<Rejection> record(Map<String, String> typed, TalentForms.Joined joined) {
        Heard<TalentEntry> heard = joined.heard();
        return heard.faults().isEmpty()
                ? RoomPages.why(
                        desk.record(pages.sent(typed), heard.entry().orElseThrow(), heard.evidence(), joined.joining()))
                : heard.faults();
    }

    private ListedTalent listed(String agreement, String act) {
        if (!TalentForms.ACTS.contains(act)) {
            throw RoomPages.missing();
        }
        return talent.get(agreement, talent.now());
    }

    @Needs(Right.RECORD_TALENT)
    @GetMapping("/talent/{agreement}/{act}")
    String act(@PathVariable String agreement, @PathVariable String act, Model model, Locale locale) {
        return form(act, Optional.of(listed(agreement, act)), today(), List.of(), model, locale);
    }

    @Needs(Right.RECORD_TALENT)
    @PostMapping("/talent/{agreement}/{act}")
    String acted(
            @PathVariable String agreement,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        ListedTalent listed = listed(agreement, act);
        List<Rejection> faults =
                record(typed, new TalentForms(typed, pages, pages.names(locale)).acted(agreement, act));
        return faults.isEmpty()
                ? "redirect:/talent/" + agreement + "?recorded"
                : form(act, Optional.of(listed), typed, faults, model, locale);
    }

    private String form(
            String act,
            Optional<ListedTalent> of,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        pages.show(typed, faults, model, locale);
        NameBook names = pages.names(locale);
        model.addAttribute("act", act);
        model.addAttribute("id", of.map(each -> each.agreement().id()).orElse(""));
        model.addAttribute(
                "name",
                of.map(each -> talent.view(each, talent.now(), names).called()).orElse(""));
        model.addAttribute("organisations", RoomPages.listed(names));
        model.addAttribute("persons", List.copyOf(talent.persons(names).entrySet()));
        model.addAttribute(
                "deliverables",
                of.map(each -> each.agreement().deliverables().stream()
                                .map(deliverable -> Map.entry(deliverable.key(), deliverable.text()))
                                .toList())
                        .orElse(List.of()));
        return "talent-form";
    }
}
