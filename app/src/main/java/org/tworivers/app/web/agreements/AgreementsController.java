package org.tworivers.app.web.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.web.page.Asked;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.agreements.AgreementProgress;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.agreements.Agreement;
import org.tworivers.core.agreements.AgreementBook;
import org.tworivers.core.agreements.AgreementsEntry.Chapter;
import org.tworivers.core.agreements.CommitmentStanding;
import org.tworivers.core.agreements.CommitmentStanding.Status;
import org.tworivers.core.journal.Audience;

/// The list of agreements, and the page of each, as of a day and as known at one.
@Controller
class AgreementsController {
    private final AgreementOffice office;
    private final CurrentFigures current;
    private final Questions questions;

    AgreementsController(AgreementOffice office, CurrentFigures current, Questions questions) {
        this.office = office;
        this.current = current;
        this.questions = questions;
    }

    /// A chapter with its commitments.
    record ShownChapter(String key, String name, List<CommitmentLine> commitments) {}

    /// A commitment that is overdue, and whose.
    record Late(String agreement, String agreementName, CommitmentLine commitment) {}

    @Needs(Right.READ)
    @GetMapping("/agreements")
    String agreements(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        FigureQuestion question = ask(typed, viewer, model);
        NameBook names = office.names(locale);
        List<AgreementLine> lines = new ArrayList<>();
        List<Late> late = new ArrayList<>();
        for (Agreement agreement : office.agreements()) {
            AgreementBook book = book(agreement.id(), question, viewer);
            if (book.findSigned().isPresent()) {
                AgreementProgress progress = AgreementProgress.of(book, current.as(viewer.audience()), question);
                lines.add(AgreementLine.of(progress, names, isPartial(viewer)));
                progress.standings().stream()
                        .filter(each -> isLate(each, viewer))
                        .forEach(each -> late.add(new Late(
                                agreement.id(),
                                agreement.names().in(names.messages().language()),
                                CommitmentLine.of(each, progress, names, isPartial(viewer)))));
            }
        }
        model.addAttribute("agreements", lines.reversed());
        model.addAttribute("late", late);
        model.addAttribute("mayRun", viewer.may(Right.RUN_AGREEMENTS));
        model.addAttribute("maySeeShares", viewer.may(Right.SEE_SHARES));
        return "agreements";
    }

    private static boolean isLate(CommitmentStanding standing, Viewer viewer) {
        boolean cannotTell = isPartial(viewer) && standing.commitment().target().isPresent();
        return standing.status() == Status.OVERDUE && !cannotTell;
    }

    /// Who is of a place sees but that place's part of figures, and who is of the other region what is shared of them.
    static boolean isPartial(Viewer viewer) {
        return !viewer.place().isNone() || !viewer.audience().sees(Audience.OWN);
    }

    private FigureQuestion ask(Map<String, String> typed, Viewer viewer, Model model) {
        Asked asked = questions.ask(typed, viewer);
        model.addAttribute("asOf", asked.question().asOf());
        model.addAttribute("knownAt", asked.question().knownAt());
        model.addAttribute("faults", asked.faults());
        return asked.question();
    }

    private AgreementBook book(String agreement, FigureQuestion question, Viewer viewer) {
        long known =
                office.ledger().knownAt(question.knownAt(), ProjectDays.ZONE).sequence();
        return office.ledger().agreements().book(agreement, known, viewer.audience());
    }

    @Needs(Right.READ)
    @GetMapping("/agreements/{agreement}")
    String agreement(
            @PathVariable String agreement, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        FigureQuestion question = ask(typed, viewer, model);
        AgreementBook book = book(agreement, question, viewer);
        if (book.findSigned().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        NameBook names = office.names(locale);
        AgreementProgress progress = AgreementProgress.of(book, current.as(viewer.audience()), question);
        List<CommitmentLine> lines = progress.standings().stream()
                .map(each -> CommitmentLine.of(each, progress, names, isPartial(viewer)))
                .toList();
        model.addAttribute("agreement", AgreementLine.of(progress, names, isPartial(viewer)));
        model.addAttribute(
                "chapters",
                book.chapters().stream()
                        .map(each -> shown(each, lines, Page.messages(locale).language()))
                        .toList());
        model.addAttribute("base", progress.base().map(Object::toString).orElse(""));
        model.addAttribute("partial", isPartial(viewer));
        model.addAttribute("mayRun", viewer.may(Right.RUN_AGREEMENTS));
        model.addAttribute("maySeeJournal", viewer.may(Right.SEE_JOURNAL));
        model.addAttribute(
                "pairings",
                viewer.may(Right.SEE_SHARES)
                        ? office.pairings(viewer).stream()
                                .map(each -> each.pairing())
                                .filter(each -> each.agreement().equals(agreement))
                                .map(each -> Map.entry(
                                        each.id(),
                                        each.names().in(names.messages().language())))
                                .toList()
                        : List.of());
        return "agreement";
    }

    private static ShownChapter shown(Chapter chapter, List<CommitmentLine> lines, String language) {
        return new ShownChapter(
                chapter.key(),
                chapter.names().in(language),
                lines.stream()
                        .filter(each -> each.chapter().equals(chapter.key()))
                        .toList());
    }
}
