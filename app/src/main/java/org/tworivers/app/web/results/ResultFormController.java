package org.tworivers.app.web.results;

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
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.recording.EntryDesk;
import org.tworivers.app.work.results.ListedResult;
import org.tworivers.app.work.results.ResultReader;
import org.tworivers.core.results.Licence;
import org.tworivers.core.results.ResultKind;
import org.tworivers.core.results.ResultsEntry;
import org.tworivers.core.shared.Rejection;

/// The forms by which a result is recorded, and what is said of it since.
@Controller
class ResultFormController {
    private final ResultReader reader;
    private final EntryDesk<ResultsEntry> desk;
    private final RoomPages pages;

    ResultFormController(ResultReader reader, EntryDesk<ResultsEntry> desk, RoomPages pages) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
    }

    private Optional<ListedResult> find(String result) {
        return reader.find(Visitor.get(), result, pages.now());
    }

    @Needs(Right.RECORD_RESULTS)
    @GetMapping("/results/new")
    String begin(Model model, Locale locale) {
        return form("stated", Optional.empty(), today(), List.of(), model, locale);
    }

    private Map<String, String> today() {
        return Map.of("day", pages.today().toString());
    }

    @Needs(Right.RECORD_RESULTS)
    @PostMapping("/results/new")
    String begun(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        List<Rejection> faults = pages.record(
                typed, desk, new ResultForms(typed, pages, pages.names(locale)).begun(id -> find(id).isPresent()));
        return faults.isEmpty()
                ? "redirect:/results/" + typed.getOrDefault("id", "").strip() + "?recorded"
                : form("stated", Optional.empty(), typed, faults, model, locale);
    }

    @Needs(Right.RECORD_RESULTS)
    @GetMapping("/results/{result}/{act}")
    String act(@PathVariable String result, @PathVariable String act, Model model, Locale locale) {
        ListedResult listed = listed(result, act);
        Map<String, String> typed = new HashMap<>(today());
        if (act.equals(ResultForms.LEVEL)) {
            typed.put("level", Integer.toString(listed.level() + 1));
        }
        if (act.equals(ResultForms.RESTATE)) {
            listed.result().names().byLanguage().forEach((language, name) -> typed.put("name-" + language, name));
            typed.put("kind", listed.result().kind().word());
            typed.put("owner", pages.names(locale).party(listed.result().owner()));
            typed.put("about", listed.result().about());
        }
        return form(act, Optional.of(listed), typed, List.of(), model, locale);
    }

    private ListedResult listed(String result, String act) {
        if (!ResultForms.ACTS.contains(act)) {
            throw RoomPages.missing();
        }
        return find(result).orElseThrow(RoomPages::missing);
    }

    @Needs(Right.RECORD_RESULTS)
    @PostMapping("/results/{result}/{act}")
    String acted(
            @PathVariable String result,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        ListedResult listed = listed(result, act);
        List<Rejection> faults =
                pages.record(typed, desk, new ResultForms(typed, pages, pages.names(locale)).acted(listed, act));
        return faults.isEmpty()
                ? "redirect:/results/" + result + "?recorded"
                : form(act, Optional.of(listed), typed, faults, model, locale);
    }

    private String form(
            String act,
            Optional<ListedResult> of,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        pages.show(typed, faults, model, locale);
        NameBook names = pages.names(locale);
        boolean licence = act.equals(ResultForms.LICENCE);
        String word = licence ? "web.result.licence.kind." : "web.result.kind.";
        model.addAttribute("act", act);
        model.addAttribute("id", of.map(each -> each.result().id()).orElse(""));
        model.addAttribute(
                "name",
                of.map(each -> each.result().names().in(names.messages().language()))
                        .orElse(""));
        model.addAttribute(
                "kinds",
                RoomPages.choices(
                        licence
                                ? Stream.of(Licence.Kind.values()).map(Licence.Kind::word)
                                : Stream.of(ResultKind.values()).map(ResultKind::word),
                        kind -> kind,
                        kind -> names.messages().text(word + kind)));
        model.addAttribute("organisations", RoomPages.listed(names));
        model.addAttribute("level", of.map(ListedResult::level).orElse(0));
        model.addAttribute("levels", of.map(each -> levels(each, names)).orElse(List.of()));
        model.addAttribute("uses", of.map(each -> uses(each, names)).orElse(List.of()));
        model.addAttribute("licences", of.map(each -> licences(each, names)).orElse(List.of()));
        return "result-form";
    }

    /// The levels below that at which it stands.
    private static List<Map.Entry<String, String>> levels(ListedResult each, NameBook names) {
        return RoomPages.choices(
                Stream.iterate(each.level() - 1, level -> level >= 0, level -> level - 1),
                level -> Integer.toString(level),
                level -> names.messages().text("web.result.level." + level));
    }

    private static List<Map.Entry<String, String>> uses(ListedResult each, NameBook names) {
        return each.uses().stream()
                .map(used -> Map.entry(
                        ResultForms.key(used.use()),
                        used.project()
                                .map(project ->
                                        project.names().in(names.messages().language()))
                                .orElse(names.party(used.use().firm()))))
                .toList();
    }

    private static List<Map.Entry<String, String>> licences(ListedResult each, NameBook names) {
        return each.licences().stream()
                .filter(granted -> granted.holds(each.asOf()))
                .map(granted -> Map.entry(
                        granted.licence().key(),
                        granted.licence().key() + " – "
                                + names.party(granted.licence().to())))
                .toList();
    }
}
