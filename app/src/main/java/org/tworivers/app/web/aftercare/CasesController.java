package org.tworivers.app.web.aftercare;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.aftercare.CaseBoard;
import org.tworivers.app.work.aftercare.ListedCase;
import org.tworivers.app.work.aftercare.ListedCase.Mark;
import org.tworivers.app.work.recording.DossierDesk;

/// The work list of cases, one case, and answers that were of use before.
@Controller
class CasesController {
    private static final int PAGE = 40;
    private static final int MOST_ANSWERS = 30;

    private final CasePages pages;
    private final DossierDesk dossiers;

    CasesController(CasePages pages, DossierDesk dossiers) {
        this.pages = pages;
        this.dossiers = dossiers;
    }

    @Needs(Right.SEE_CASES)
    @GetMapping("/cases")
    String cases(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        LocalDate asOf = pages.asOf(typed);
        CaseBoard board = pages.board(asOf);
        NameBook names = pages.names(locale);
        CaseFilter filter = CaseFilter.of(typed);
        BitSet places = filter.find(board, names, viewer.id());
        int found = places.cardinality();
        Paging paging = Paging.of(Paging.wanted(typed.getOrDefault("page", "")), found, PAGE);
        model.addAttribute("asOf", asOf);
        model.addAttribute("filter", filter);
        model.addAttribute("dues", CaseFilter.DUE);
        model.addAttribute("kinds", CaseForms.KINDS);
        model.addAttribute("urgencies", CaseForms.URGENCIES);
        model.addAttribute("found", found);
        model.addAttribute("paging", paging);
        model.addAttribute(
                "cases",
                board.at(places, paging.before(), PAGE).stream()
                        .map(each -> CaseLine.of(each, names))
                        .toList());
        model.addAttribute(
                "counts",
                Map.of(
                        "overdue", board.count(Mark.OVERDUE),
                        "ownerless", board.count(Mark.OWNERLESS),
                        "mine", board.placesOf(viewer.id(), Mark.OPEN).cardinality()));
        model.addAttribute("mayRaise", viewer.may(Right.RAISE_CASES));
        return "cases";
    }

    @Needs(Right.SEE_CASES)
    @GetMapping("/cases/{id}")
    String one(@PathVariable String id, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        ListedCase listed = pages.listed(id);
        NameBook names = pages.names(locale);
        model.addAttribute("line", CaseLine.of(listed, names));
        model.addAttribute("view", CaseView.of(listed, names));
        model.addAttribute("acts", CaseActs.of(listed, viewer));
        int number = listed.raised().project().isEmpty()
                ? -1
                : dossiers.numberOf(listed.raised().project());
        dossiers.find(viewer, number)
                .ifPresent(opened -> model.addAttribute(
                        "project",
                        Map.entry(
                                number,
                                opened.named().names().in(names.messages().language()))));
        return "case";
    }

    @Needs(Right.SEE_CASES)
    @GetMapping("/cases/answers")
    String answers(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        String text = typed.getOrDefault("text", "").strip();
        NameBook names = pages.names(locale);
        model.addAttribute("text", text);
        model.addAttribute(
                "answers",
                pages.reader().answers(Visitor.get(), pages.today()).find(text, MOST_ANSWERS).stream()
                        .map(each -> AnswerLine.of(each, names))
                        .toList());
        return "case-answers";
    }
}
