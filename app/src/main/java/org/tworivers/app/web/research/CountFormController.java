package org.tworivers.app.web.research;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.core.research.ResearchEntry;
import org.tworivers.core.research.ResearchEntry.UnitsCounted;
import org.tworivers.core.research.UnitCount;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// The form for how many units somebody says there are, beside those that are named.
@Controller
class CountFormController {
    private final ResearchPages pages;
    private final ResearchChecks checks;

    CountFormController(ResearchPages pages, ResearchChecks checks) {
        this.pages = pages;
        this.checks = checks;
    }

    @Needs(Right.RECORD_RESEARCH)
    @GetMapping("/research/counts/new")
    String begin(Model model, Locale locale) {
        office();
        Map<String, String> typed = new HashMap<>();
        typed.put("id", pages.newId());
        return form(typed, List.of(), model, locale);
    }

    /// Who is of the whole office: a stated number is of no place.
    static boolean mayCount(Viewer viewer) {
        return viewer.may(Right.RECORD_RESEARCH)
                && !ResearchPages.isEditor(viewer)
                && viewer.place().isNone();
    }

    private static void office() {
        if (!mayCount(Visitor.get())) {
            throw ResearchPages.missing();
        }
    }

    @Needs(Right.RECORD_RESEARCH)
    @PostMapping("/research/counts/new")
    String begun(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        office();
        ResearchBoard board = pages.board(pages.today());
        ResearchForms forms = new ResearchForms(typed, pages, board);
        FieldReader in = forms.fields();
        Optional<Names> of = in.names();
        int stated = whole(in, "stated");
        int named = whole(in, "named");
        Day asOf = in.day("as-of");
        String by = in.needed("by");
        List<String> organisations = IntStream.range(0, ResearchForms.LINES)
                .mapToObj(i -> in.text("party-" + i))
                .filter(text -> !text.isEmpty())
                .map(text -> board.findOrganisation(text).orElse(text))
                .distinct()
                .toList();
        List<Evidence> paper = forms.paper();
        Optional<ResearchEntry> entry = of.map(names -> new UnitsCounted(new UnitCount(
                typed.getOrDefault("id", "").strip(),
                pages.isDemonstration(),
                names,
                stated,
                named,
                organisations,
                by,
                asOf)));
        List<Rejection> faults = pages.record(typed, checks.said(forms, entry, paper));
        return faults.isEmpty() ? "redirect:/research?recorded" : form(typed, faults, model, locale);
    }

    private static int whole(FieldReader in, String field) {
        String text = in.needed(field);
        if (!text.isEmpty() && !text.matches("[0-9]{1,6}")) {
            in.add(new Rejection("number-unreadable", field, text, "write one number without a unit."));
        }
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    private String form(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        pages.show(typed, faults, model, locale);
        model.addAttribute("lines", ResearchForms.LINES);
        model.addAttribute(
                "papers",
                pages.options(Stream.of("report", "register-row", "minutes"), "web.dossier.evidence.", locale));
        return "research-count-form";
    }
}
