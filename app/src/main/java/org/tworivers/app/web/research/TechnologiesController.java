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
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.core.research.CooperationKind;
import org.tworivers.core.research.ResearchEntry;
import org.tworivers.core.research.ResearchEntry.TechnologyStated;
import org.tworivers.core.research.ResearchEntry.TechnologyStepped;
import org.tworivers.core.research.Technology;
import org.tworivers.core.research.TechnologyCourse;
import org.tworivers.core.research.TechnologyStep;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// Technologies that are taken in from elsewhere, and how far each came.
@Controller
class TechnologiesController {
    private final ResearchPages pages;

    TechnologiesController(ResearchPages pages) {
        this.pages = pages;
    }

    @Needs(Right.SEE_RESEARCH)
    @GetMapping("/research/technologies")
    String technologies(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        ResearchBoard board = pages.board(pages.asOf(typed));
        List<TechnologyLine> lines = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (TechnologyCourse each : board.book().technologies()) {
            if (sees(board, each)) {
                lines.add(TechnologyLine.of(each, board, pages, locale));
                if (isOwn(board, each)) {
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

    /// Who is of a place sees those of organisations there.
    static boolean sees(ResearchBoard board, TechnologyCourse each) {
        Code place = Visitor.get().place();
        return place.isNone() || board.isUnder(board.seat(each.technology().organisation()), place);
    }

    private static boolean isOwn(ResearchBoard board, TechnologyCourse each) {
        Viewer viewer = Visitor.get();
        return viewer.may(Right.RECORD_RESEARCH)
                && (!ResearchPages.isEditor(viewer)
                        || board.judged()
                                .survivor(each.technology().organisation())
                                .equals(board.judged().survivor(viewer.organisation())));
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
        Viewer viewer = Visitor.get();
        ResearchBoard board = pages.board(pages.today());
        ResearchForms forms = new ResearchForms(typed, pages, board);
        String id = typed.getOrDefault("id", "").strip();
        if (board.book().findTechnology(id).isPresent()) {
            return "redirect:/research/technologies";
        }
        Optional<Names> names = forms.fields().names();
        String origin = forms.fields().text("origin");
        Code sector = forms.sector();
        String organisation =
                ResearchPages.isEditor(viewer) ? viewer.organisation() : forms.organisation("organisation");
        Optional<ResearchEntry> entry = names.map(each -> new TechnologyStated(new Technology(
                id,
                pages.isDemonstration(),
                each,
                organisation,
                board.findOrganisation(origin).orElse(origin),
                forms.fields().text("cooperation"),
                sector)));
        if (!viewer.place().isNone() && !board.isUnder(board.seat(organisation), viewer.place())) {
            forms.fields().add(ResearchPages.elsewhere(Map.of("place", organisation)));
        }
        return recorded(Optional.empty(), forms, entry, typed, model, locale);
    }

    @Needs(Right.RECORD_RESEARCH)
    @GetMapping("/research/technologies/{id}/step")
    String step(@PathVariable String id, Model model, Locale locale) {
        Map<String, String> typed = new HashMap<>();
        typed.put("day", pages.today().toString());
        return form(Optional.of(own(id)), typed, List.of(), model, locale);
    }

    private TechnologyCourse own(String id) {
        ResearchBoard board = pages.board(pages.today());
        return board.book()
                .findTechnology(id)
                .filter(each -> sees(board, each) && isOwn(board, each))
                .orElseThrow(ResearchPages::missing);
    }

    @Needs(Right.RECORD_RESEARCH)
    @PostMapping("/research/technologies/{id}/step")
    String stepped(@PathVariable String id, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        TechnologyCourse course = own(id);
        ResearchForms forms = new ResearchForms(typed, pages, pages.board(pages.today()));
        String step = forms.fields()
                .chosen(
                        "step",
                        Stream.of(TechnologyStep.values())
                                .map(TechnologyStep::word)
                                .toList());
        ResearchEntry entry = new TechnologyStepped(
                id,
                step.isEmpty() ? TechnologyStep.INTRODUCED : TechnologyStep.parse(step),
                forms.fields().text("note"),
                forms.fields().day("day"));
        return recorded(Optional.of(course), forms, Optional.of(entry), typed, model, locale);
    }

    private String recorded(
            Optional<TechnologyCourse> course,
            ResearchForms forms,
            Optional<ResearchEntry> entry,
            Map<String, String> typed,
            Model model,
            Locale locale) {
        List<Evidence> evidence = forms.paper();
        List<Rejection> faults = new ArrayList<>(forms.faults());
        if (faults.isEmpty() && entry.isPresent()) {
            faults.addAll(pages.record(typed, entry.get(), evidence, List.of()));
        }
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
