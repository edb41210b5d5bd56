package org.tworivers.app.web.research;

import java.util.ArrayList;
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
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.core.research.CooperationKind;
import org.tworivers.core.research.TechnologyCourse;
import org.tworivers.core.research.TechnologyStep;
import org.tworivers.core.shared.Rejection;

/// Technologies that are taken in from elsewhere, and how far each came.
@Controller
class TechnologiesController {
    private final ResearchPages pages;
    private final ResearchChecks checks;

    TechnologiesController(ResearchPages pages, ResearchChecks checks) {
        this.pages = pages;
        this.checks = checks;
    }

    @Needs(Right.SEE_RESEARCH)
    @GetMapping("/research/technologies")
    String technologies(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        ResearchBoard board = pages.board(pages.asOf(typed));
        List<TechnologyLine> lines = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (TechnologyCourse each : board.book().technologies()) {
            if (ResearchPages.sees(board, each)) {
                lines.add(TechnologyLine.of(each, board, pages, locale));
                if (ResearchPages.isOwn(board, each)) {
                    own.add(each.technology().id());
                }
            }
        }
        model.addAttribute("asked", Map.of("asOf", board.asOf().toString()));
        model.addAttribute("lines", lines);
        model.addAttribute("own", own);
        model.addAttribute("mayRecord", Visitor.get().may(Right.RECORD_RESEARCH));
        return "research-technologies";
    }

    @Needs(Right.RECORD_RESEARCH)
    @GetMapping("/research/technologies/new")
    String begin(Model model, Locale locale) {
        Map<String, String> typed = new HashMap<>();
        typed.put("id", pages.newId());
        return form(Optional.empty(), typed, List.of(), model, locale);
    }

    @Needs(Right.RECORD_RESEARCH)
    @PostMapping("/research/technologies/new")
    String begun(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        String id = typed.getOrDefault("id", "").strip();
        if (pages.board(pages.today()).book().findTechnology(id).isPresent()) {
            return "redirect:/research/technologies";
        }
        return recorded(Optional.empty(), checks.technology(id, typed), typed, model, locale);
    }

    @Needs(Right.RECORD_RESEARCH)
    @GetMapping("/research/technologies/{id}/step")
    String step(@PathVariable String id, Model model, Locale locale) {
        Map<String, String> typed = new HashMap<>();
        typed.put("day", pages.today().toString());
        return form(Optional.of(pages.ownTechnology(id)), typed, List.of(), model, locale);
    }

    @Needs(Right.RECORD_RESEARCH)
    @PostMapping("/research/technologies/{id}/step")
    String stepped(@PathVariable String id, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        TechnologyCourse course = pages.ownTechnology(id);
        return recorded(Optional.of(course), checks.step(id, typed), typed, model, locale);
    }

    private String recorded(
            Optional<TechnologyCourse> course,
            ResearchChecks.Said said,
            Map<String, String> typed,
            Model model,
            Locale locale) {
        List<Rejection> faults = pages.record(typed, said);
        return faults.isEmpty()
                ? "redirect:/research/technologies?recorded"
                : form(course, typed, faults, model, locale);
    }

    private String form(
            Optional<TechnologyCourse> course,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        ResearchBoard board = pages.board(pages.today());
        pages.show(typed, faults, model, locale);
        course.ifPresent(each -> model.addAttribute("line", TechnologyLine.of(each, board, pages, locale)));
        model.addAttribute("editor", ResearchPages.isEditor(Visitor.get()));
        model.addAttribute(
                "steps",
                pages.options(
                        Stream.of(TechnologyStep.values()).map(TechnologyStep::word), "web.research.step.", locale));
        model.addAttribute(
                "papers",
                pages.options(
                        Stream.of("report", "contract", "acceptance", "equipment", "minutes"),
                        "web.dossier.evidence.",
                        locale));
        model.addAttribute(
                "cooperations",
                board.all().stream()
                        .filter(each -> each.kind() != CooperationKind.INSTITUTE)
                        .map(each -> Map.entry(
                                each.subject(),
                                each.names().in(pages.messages(locale).language())))
                        .toList());
        return "research-technology-form";
    }
}
