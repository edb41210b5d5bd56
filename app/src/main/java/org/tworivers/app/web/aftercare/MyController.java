package org.tworivers.app.web.aftercare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.aftercare.ListedCase;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.aftercare.Voice;
import org.tworivers.core.shared.Rejection;

/// The pages of a firm: its own cases, and what it says of them.
@Controller
class MyController {
    private static final int PAGE = 40;

    private final CasePages pages;
    private final CaseChecks checks;

    MyController(CasePages pages, CaseChecks checks) {
        this.pages = pages;
        this.checks = checks;
    }

    private String firm(Locale locale) {
        return pages.firm().stated().names().in(pages.messages(locale).language());
    }

    @Needs(Right.SEE_OWN_CASES)
    @GetMapping("/my")
    String page(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        List<ListedCase> own = pages.own().cases();
        NameBook names = pages.names(locale);
        Paging paging = Paging.of(Paging.wanted(typed.getOrDefault("page", "")), own.size(), PAGE);
        model.addAttribute("firm", firm(locale));
        model.addAttribute("today", pages.today());
        model.addAttribute("paging", paging);
        model.addAttribute(
                "cases",
                paging.cut(own).stream().map(each -> CaseLine.of(each, names)).toList());
        return "my";
    }

    @Needs(Right.RAISE_OWN_CASES)
    @GetMapping("/my/cases/new")
    String begin(Model model, Locale locale) {
        return form(pages.fresh(), List.of(), model, locale);
    }

    @Needs(Right.RAISE_OWN_CASES)
    @PostMapping("/my/cases/new")
    String begun(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        if (pages.own().find(pages.id(typed)).isPresent()) {
            return "redirect:/my/cases/" + pages.own(pages.id(typed)).raised().id();
        }
        Heard<AftercareEntry> heard = checks.byFirm(pages.id(typed), typed, pages.names(locale));
        List<Rejection> faults = pages.record(typed, heard);
        return faults.isEmpty()
                ? "redirect:/my/cases/" + pages.id(typed) + "?recorded"
                : form(typed, faults, model, locale);
    }

    private String form(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        pages.raise(typed, faults, model, locale);
        model.addAttribute("desk", false);
        model.addAttribute("places", List.of());
        model.addAttribute("firms", List.of());
        model.addAttribute("projects", List.of());
        return "case-raise";
    }

    @Needs(Right.SEE_OWN_CASES)
    @GetMapping("/my/cases/{id}")
    String one(@PathVariable String id, Model model, Locale locale) {
        ListedCase listed = pages.own(id);
        NameBook names = pages.names(locale);
        model.addAttribute("firm", firm(locale));
        model.addAttribute("line", CaseLine.of(listed, names));
        model.addAttribute("view", CaseView.ofFirm(listed, names));
        model.addAttribute(
                "acts",
                List.of(CaseAct.CONFIRM, CaseAct.REFUSE, CaseAct.REOPEN).stream()
                        .filter(act -> act.suits(listed, false, false))
                        .map(CaseAct::word)
                        .toList());
        return "my-case";
    }

    @Needs(Right.RAISE_OWN_CASES)
    @GetMapping("/my/cases/{id}/{act}")
    String open(@PathVariable String id, @PathVariable String act, Model model, Locale locale) {
        return show(pages.own(id), find(act), pages.opened(), List.of(), model, locale);
    }

    @Needs(Right.RAISE_OWN_CASES)
    @PostMapping("/my/cases/{id}/{act}")
    String say(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        ListedCase listed = pages.own(id);
        List<Rejection> faults =
                pages.record(typed, checks.done(listed, find(act), Voice.FIRM, typed, pages.names(locale)));
        return faults.isEmpty()
                ? "redirect:/my/cases/" + id + "?recorded"
                : show(listed, find(act), typed, faults, model, locale);
    }

    private static CaseAct find(String act) {
        return CaseAct.find(CaseAct.Way.FIRM, act).orElseThrow(CasePages::missing);
    }

    private String show(
            ListedCase listed,
            CaseAct act,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        pages.act(listed, act, typed, faults, model, locale);
        model.addAttribute("back", "/my/cases/" + listed.raised().id());
        model.addAttribute("action", "/my/cases/" + listed.raised().id() + "/" + act.word());
        model.addAttribute("workers", List.of());
        model.addAttribute("stages", List.of());
        return "case-form";
    }
}
