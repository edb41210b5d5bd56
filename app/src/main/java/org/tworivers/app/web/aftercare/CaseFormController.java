package org.tworivers.app.web.aftercare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.aftercare.ListedCase;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectFilter;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.aftercare.Voice;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.shared.Rejection;

/// The forms in which the office raises a case, and does something about one.
@Controller
class CaseFormController {
    private static final int MOST_PROJECTS = 300;

    private final CasePages pages;
    private final CaseChecks checks;
    private final ProjectLists projects;

    CaseFormController(CasePages pages, CaseChecks checks, ProjectLists projects) {
        this.pages = pages;
        this.checks = checks;
        this.projects = projects;
    }

    @Needs(Right.RAISE_CASES)
    @GetMapping("/cases/new")
    String begin(Model model, Locale locale) {
        return form(pages.fresh(), List.of(), model, locale);
    }

    @Needs(Right.RAISE_CASES)
    @PostMapping("/cases/new")
    String begun(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        if (pages.board(pages.today()).find(pages.id(typed)).isPresent()) {
            return "redirect:/cases/" + pages.listed(pages.id(typed)).raised().id();
        }
        Heard<AftercareEntry> heard = checks.atDesk(pages.id(typed), typed, pages.names(locale));
        List<Rejection> faults = pages.record(typed, heard);
        return faults.isEmpty()
                ? "redirect:/cases/" + pages.id(typed) + "?recorded"
                : form(typed, faults, model, locale);
    }

    private String form(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        pages.raise(typed, faults, model, locale);
        String language = pages.messages(locale).language();
        model.addAttribute("places", pages.listed(FormReader.PLACES, locale));
        model.addAttribute(
                "firms",
                pages.names(locale).organisations().values().stream()
                        .map(each -> each.stated().names().in(language))
                        .sorted()
                        .toList());
        model.addAttribute(
                "projects",
                projects.find(Visitor.get(), ProjectDays.EVER, ProjectFilter.all(language)).projects().stream()
                        .limit(MOST_PROJECTS)
                        .map(each -> each.names().in(language) + " (" + each.id() + ")")
                        .toList());
        model.addAttribute("desk", true);
        return "case-raise";
    }

    @Needs(Right.SUPERVISE_CASES)
    @GetMapping("/cases/{id}/supervise/{act}")
    String supervise(@PathVariable String id, @PathVariable String act, Model model, Locale locale) {
        return open(id, find(CaseAct.Way.SUPERVISE, act), model, locale);
    }

    @Needs(Right.SUPERVISE_CASES)
    @PostMapping("/cases/{id}/supervise/{act}")
    String supervised(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        return take(id, find(CaseAct.Way.SUPERVISE, act), typed, model, locale);
    }

    @Needs(Right.WORK_CASES)
    @GetMapping("/cases/{id}/work/{act}")
    String work(@PathVariable String id, @PathVariable String act, Model model, Locale locale) {
        return open(id, find(CaseAct.Way.WORK, act), model, locale);
    }

    @Needs(Right.WORK_CASES)
    @PostMapping("/cases/{id}/work/{act}")
    String worked(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        return take(id, find(CaseAct.Way.WORK, act), typed, model, locale);
    }

    @Needs(Right.RAISE_CASES)
    @GetMapping("/cases/{id}/desk/{act}")
    String desk(@PathVariable String id, @PathVariable String act, Model model, Locale locale) {
        return open(id, find(CaseAct.Way.DESK, act), model, locale);
    }

    @Needs(Right.RAISE_CASES)
    @PostMapping("/cases/{id}/desk/{act}")
    String noted(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        return take(id, find(CaseAct.Way.DESK, act), typed, model, locale);
    }

    private static CaseAct find(CaseAct.Way way, String act) {
        return CaseAct.find(way, act).orElseThrow(CasePages::missing);
    }

    private String open(String id, CaseAct act, Model model, Locale locale) {
        return show(pages.listed(id), act, pages.opened(), List.of(), model, locale);
    }

    private String take(String id, CaseAct act, Map<String, String> typed, Model model, Locale locale) {
        ListedCase listed = pages.listed(id);
        List<Rejection> faults = pages.record(typed, checks.done(listed, act, Voice.DESK, typed, pages.names(locale)));
        return faults.isEmpty()
                ? "redirect:/cases/" + id + "?recorded"
                : show(listed, act, typed, faults, model, locale);
    }

    private String show(
            ListedCase listed,
            CaseAct act,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        pages.act(listed, act, typed, faults, model, locale);
        model.addAttribute("back", "/cases/" + listed.raised().id());
        model.addAttribute(
                "action", "/cases/" + listed.raised().id() + "/" + act.way().word() + "/" + act.word());
        model.addAttribute("workers", pages.workers(listed.raised().place()));
        model.addAttribute(
                "stages",
                act == CaseAct.LIFT
                        ? pages.options(
                                listed.standing().holds().stream()
                                        .map(each -> each.hold().stage().word()),
                                "stage.",
                                locale)
                        : pages.options(Stream.of(Stage.values()).map(Stage::word), "stage.", locale));
        return "case-form";
    }
}
