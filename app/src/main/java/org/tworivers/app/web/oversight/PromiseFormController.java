package org.tworivers.app.web.oversight;

import java.util.HashMap;
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
import org.tworivers.app.web.dossier.PromiseLine;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.oversight.ListedPromise;
import org.tworivers.app.work.oversight.PromiseReader;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.core.oversight.PromiseKind;
import org.tworivers.core.shared.Rejection;

/// The forms by which a promise is recorded, and what is said of it since.
@Controller
class PromiseFormController {
    private static final String PROJECT = "project";

    private final PromiseReader reader;
    private final OversightPages pages;

    PromiseFormController(PromiseReader reader, OversightPages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    @Needs(Right.RECORD_PROMISES)
    @GetMapping("/promises/new")
    String begin(@RequestParam Map<String, String> asked, Model model, Locale locale) {
        ListedProject project = project(asked);
        Map<String, String> typed = new HashMap<>();
        typed.put("id", pages.newId());
        typed.put(PROJECT, project.id());
        typed.put("day", pages.today().toString());
        return form(project, typed, List.of(), model, locale);
    }

    private ListedProject project(Map<String, String> asked) {
        return reader.findProject(Visitor.get(), asked.getOrDefault(PROJECT, "").strip(), pages.today())
                .orElseThrow(RoomPages::missing);
    }

    @Needs(Right.RECORD_PROMISES)
    @PostMapping("/promises/new")
    String begun(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        ListedProject project = project(typed);
        String id = typed.getOrDefault("id", "").strip();
        if (reader.find(Visitor.get(), id, pages.today()).isPresent()) {
            return "redirect:/promises/" + id;
        }
        List<Rejection> faults =
                pages.record(typed, new PromiseForms(typed, pages).made(id, project.id(), pages.names(locale)));
        return faults.isEmpty()
                ? "redirect:/promises/" + id + "?recorded"
                : form(project, typed, faults, model, locale);
    }

    private String form(
            ListedProject project, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        pages.show(typed, faults, model, locale);
        NameBook names = pages.names(locale);
        model.addAttribute("kind", "made");
        model.addAttribute("project", project.names().in(names.messages().language()));
        model.addAttribute("number", project.standing().projectNumber());
        model.addAttribute(
                "kinds",
                List.of(PromiseKind.values()).stream()
                        .map(kind -> Map.entry(kind.word(), names.messages().text("web.promise.kind." + kind.word())))
                        .toList());
        model.addAttribute(
                "firms",
                names.organisations().values().stream()
                        .map(each -> each.stated().names().in(names.messages().language()))
                        .sorted()
                        .toList());
        return "promise-form";
    }

    private ListedPromise listed(String promise, String kind) {
        if (!PromiseForms.KINDS.contains(kind)) {
            throw RoomPages.missing();
        }
        return reader.find(Visitor.get(), promise, pages.today()).orElseThrow(RoomPages::missing);
    }

    @Needs(Right.RECORD_PROMISES)
    @GetMapping("/promises/{promise}/{kind}")
    String step(@PathVariable String promise, @PathVariable String kind, Model model, Locale locale) {
        ListedPromise listed = listed(promise, kind);
        return step(listed, kind, Map.of("day", pages.today().toString()), List.of(), model, locale);
    }

    @Needs(Right.RECORD_PROMISES)
    @PostMapping("/promises/{promise}/{kind}")
    String stepped(
            @PathVariable String promise,
            @PathVariable String kind,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        ListedPromise listed = listed(promise, kind);
        List<Rejection> faults = pages.record(typed, new PromiseForms(typed, pages).step(promise, kind));
        return faults.isEmpty()
                ? "redirect:/promises/" + promise + "?recorded"
                : step(listed, kind, typed, faults, model, locale);
    }

    private String step(
            ListedPromise listed,
            String kind,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        pages.show(typed, faults, model, locale);
        model.addAttribute("kind", kind);
        model.addAttribute("line", PromiseLine.of(listed, pages.messages(locale)));
        return "promise-form";
    }
}
