package org.tworivers.app.web.research;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.research.CooperationFilter;
import org.tworivers.app.work.research.NetworkTree;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.CooperationKind;
import org.tworivers.core.research.ResearchCounts;
import org.tworivers.core.research.UnitCount;

/// What there is of the research network, its figures, and each thing of it.
@Controller
class ResearchController {
    private static final int PAGE = 40;

    private final ResearchPages pages;
    private final Ledger ledger;

    ResearchController(ResearchPages pages, Ledger ledger) {
        this.pages = pages;
        this.ledger = ledger;
    }

    /// A figure with what it counts, to look behind it.
    ///
    /// @param kind what stands behind it
    record FigureLine(String name, String title, String value, String kind) {}

    /// How many units there are said to be.
    record CountLine(
            String of,
            String asOf,
            String by,
            int stated,
            int named,
            List<String> onRecord,
            boolean illustrative,
            List<CooperationLine.Paper> papers) {}

    @Needs(Right.SEE_RESEARCH)
    @GetMapping("/research")
    String research(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        LocalDate asOf = pages.asOf(typed);
        String moment = typed.getOrDefault("knownAt", "").strip();
        boolean unread = false;
        long known = pages.head();
        try {
            known = ledger.knownAt(moment, ProjectDays.ZONE).sequence();
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            unread = true;
        }
        CooperationFilter filter = pages.filter(typed);
        ResearchBoard board = pages.board(asOf, known).only(filter);
        model.addAttribute("misread", pages.misread(typed, filter));
        List<Recorded<Cooperation>> all = board.cooperations();
        Paging paging = Paging.of(Paging.wanted(typed.getOrDefault("page", "")), all.size(), PAGE);
        asked(typed, asOf, model, locale);
        model.addAttribute("unread", unread);
        model.addAttribute("known", known);
        model.addAttribute("figures", figures(board, locale));
        model.addAttribute("counts", counts(board, locale));
        model.addAttribute("found", all.size());
        model.addAttribute("paging", paging);
        model.addAttribute(
                "lines",
                paging.cut(all).stream()
                        .map(each -> CooperationLine.of(each, board, pages, locale))
                        .toList());
        model.addAttribute("mayRecord", Visitor.get().may(Right.RECORD_RESEARCH));
        model.addAttribute("mayCount", CountFormController.mayCount(Visitor.get()));
        return "research";
    }

    /// What stands in the fields that ask.
    private void asked(Map<String, String> typed, LocalDate asOf, Model model, Locale locale) {
        Map<String, String> shown = new HashMap<>(typed);
        shown.put("asOf", asOf.toString());
        model.addAttribute("asked", shown);
        model.addAttribute("kinds", kinds(pages, locale));
        model.addAttribute("places", pages.listed(FormReader.PLACES, locale));
        model.addAttribute("sectors", pages.listed(FormReader.SECTORS, locale));
    }

    static List<Map.Entry<String, String>> kinds(ResearchPages pages, Locale locale) {
        return pages.options(
                List.of(CooperationKind.values()).stream().map(CooperationKind::word), "web.research.kind.", locale);
    }

    private List<FigureLine> figures(ResearchBoard board, Locale locale) {
        FigureText text = new FigureText(pages.messages(locale), new Rounding(Rounding.Mode.HALF_UP, 1));
        ResearchCounts counts = board.counts();
        List<FigureLine> lines = new ArrayList<>();
        for (Figure each : counts.figures(counts.denominations())) {
            String kind = switch (each.name()) {
                case "joint-institutes" -> "institute";
                case "joint-projects", "research-participations" -> "project";
                default -> "contract";
            };
            lines.add(new FigureLine(each.name(), text.name(each), text.value(each), kind));
        }
        return lines;
    }

    private List<CountLine> counts(ResearchBoard board, Locale locale) {
        Messages messages = pages.messages(locale);
        List<CountLine> lines = new ArrayList<>();
        for (Recorded<UnitCount> recorded : NetworkTree.counts(board)) {
            UnitCount count = recorded.entry();
            lines.add(new CountLine(
                    count.of().in(messages.language()),
                    count.asOf().toString(),
                    count.by(),
                    count.stated(),
                    count.named(),
                    count.organisations().stream()
                            .map(board.survivor())
                            .distinct()
                            .map(id -> board.name(id, messages.language()))
                            .toList(),
                    count.illustrative(),
                    CooperationLine.Paper.of(recorded.evidence())));
        }
        return lines;
    }

    @Needs(Right.SEE_RESEARCH)
    @GetMapping("/research/{kind}/{id}")
    String one(@PathVariable String kind, @PathVariable String id, Model model, Locale locale) {
        ResearchBoard board = pages.board(pages.today());
        CooperationKind of = ResearchPages.kind(kind).orElseThrow(ResearchPages::missing);
        Recorded<Cooperation> found = board.find(Cooperation.subject(of, id)).orElseThrow(ResearchPages::missing);
        model.addAttribute("line", CooperationLine.of(found, board, pages, locale));
        model.addAttribute("mayState", pages.mayState(board, found.entry()));
        model.addAttribute(
                "technologies",
                board.book().technologies().stream()
                        .filter(each -> each.technology()
                                .cooperation()
                                .equals(found.entry().subject()))
                        .map(each -> TechnologyLine.of(each, board, pages, locale))
                        .toList());
        return "research-one";
    }
}
