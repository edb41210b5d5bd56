package org.tworivers.app.web.research;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.recording.Choices;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.core.research.ContractKind;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.CooperationKind;
import org.tworivers.core.research.JointProject;
import org.tworivers.core.research.Part;
import org.tworivers.core.shared.Rejection;

/// The forms in which institutes, joint projects and technology contracts are recorded, and stated anew.
@Controller
class CooperationFormController {
    private static final String KINDS = "/research/{kind}";

    private final ResearchPages pages;
    private final ResearchChecks checks;

    CooperationFormController(ResearchPages pages, ResearchChecks checks) {
        this.pages = pages;
        this.checks = checks;
    }

    private static CooperationKind kind(String word) {
        return ResearchPages.kind(word).orElseThrow(ResearchPages::missing);
    }

    @Needs(Right.RECORD_RESEARCH)
    @GetMapping(KINDS + "/new")
    String begin(@PathVariable String kind, Model model, Locale locale) {
        Map<String, String> typed = new HashMap<>();
        typed.put("id", pages.newId());
        List<Part> parts = ResearchForms.parts(kind(kind));
        for (int i = 1; i < ResearchForms.LINES && parts.size() > 1; i++) {
            typed.put("part-" + i, parts.get(1).word());
        }
        return form(kind(kind), "", typed, List.of(), model, locale);
    }

    @Needs(Right.RECORD_RESEARCH)
    @PostMapping(KINDS + "/new")
    String begun(@PathVariable String kind, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        String id = typed.getOrDefault("id", "").strip();
        CooperationKind of = kind(kind);
        if (pages.board(pages.today())
                .book()
                .findCooperation(Cooperation.subject(of, id))
                .isPresent()) {
            return "redirect:/research/" + kind + "/" + id;
        }
        return record(of, id, Optional.empty(), typed, model, locale);
    }

    @Needs(Right.RECORD_RESEARCH)
    @GetMapping(KINDS + "/{id}/state")
    String state(@PathVariable String kind, @PathVariable String id, Model model, Locale locale) {
        ResearchBoard board = pages.board(pages.today());
        Cooperation each = pages.own(board, kind(kind), id);
        return form(each.kind(), id, ResearchForms.fill(each, board, pages, locale), List.of(), model, locale);
    }

    @Needs(Right.RECORD_RESEARCH)
    @PostMapping(KINDS + "/{id}/state")
    String stated(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        Cooperation each = pages.own(pages.board(pages.today()), kind(kind), id);
        return record(each.kind(), id, Optional.of(each), typed, model, locale);
    }

    private String record(
            CooperationKind kind,
            String id,
            Optional<Cooperation> before,
            Map<String, String> typed,
            Model model,
            Locale locale) {
        List<Rejection> faults = pages.record(typed, checks.cooperation(kind, id, before, typed));
        return faults.isEmpty()
                ? "redirect:/research/" + kind.word() + "s/" + id + "?recorded"
                : form(kind, before.isPresent() ? id : "", typed, faults, model, locale);
    }

    private String form(
            CooperationKind kind,
            String id,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        pages.show(typed, faults, model, locale);
        model.addAttribute("kind", kind.word());
        model.addAttribute("id", id);
        model.addAttribute("lines", ResearchForms.LINES);
        model.addAttribute(
                "parts",
                pages.options(ResearchForms.parts(kind).stream().map(Part::word), "web.research.part.", locale));
        model.addAttribute(
                "contractKinds",
                pages.options(
                        Stream.of(ContractKind.values()).map(ContractKind::word), "web.research.contract.", locale));
        model.addAttribute(
                "papers",
                pages.options(
                        Stream.of("report", "contract", "intent", "minutes", "filing", "register-row"),
                        "web.dossier.evidence.",
                        locale));
        model.addAttribute("audiences", pages.options(Stream.of("partner", "own"), "web.record.audience.", locale));
        model.addAttribute("editor", ResearchPages.isEditor(Visitor.get()));
        model.addAttribute("units", pages.options(Stream.of("one", "wan", "yi"), "web.record.unit.", locale));
        model.addAttribute("currencies", pages.options(Choices.CURRENCIES.stream(), "web.record.currency.", locale));
        model.addAttribute(
                "projects",
                pages.board(pages.today()).all().stream()
                        .filter(JointProject.class::isInstance)
                        .map(each -> Map.entry(
                                each.id(),
                                each.names().in(pages.messages(locale).language())))
                        .toList());
        return "research-form";
    }
}
