package org.tworivers.app.web.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.journal.EntryLines;
import org.tworivers.app.web.page.Asked;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.Flow;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;

/// The first page: what waits to be done, and the figures of a day as known at a moment.
@Controller
class OverviewController {
    private static final int LATEST = 8;

    private final CurrentFigures current;
    private final Questions questions;
    private final Waiting waiting;
    private final EntryLines entries;

    OverviewController(CurrentFigures current, Questions questions, Waiting waiting, EntryLines entries) {
        this.current = current;
        this.questions = questions;
        this.waiting = waiting;
        this.entries = entries;
    }

    @Needs(Right.READ)
    @GetMapping("/")
    String overview(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        Messages messages = Page.messages(locale);
        Figures figures = current.as(viewer.audience());
        Asked asked = questions.ask(typed, viewer);
        FigureQuestion question = asked.question();
        Optional<Asked> then = questions.findThen(typed, question);
        List<String> faults = new ArrayList<>(asked.faults());
        then.ifPresent(each -> faults.addAll(each.faults()));
        model.addAttribute("faults", faults);
        model.addAttribute("question", question);
        model.addAttribute("then", then.map(Asked::question).orElse(null));
        model.addAttribute(
                "overview",
                Overview.of(
                        messages,
                        figures.answer(question.withBy(viewer.place().isNone() ? "place:city" : "place")),
                        figures.answer(question.withBy("sector:division")),
                        then.map(each -> figures.answer(each.question()))));
        model.addAttribute("placesTitle", viewer.place().isNone() ? "places" : "own-places");
        model.addAttribute("months", MonthColumns.of(figures.months(question)));
        model.addAttribute("flows", flows(figures, question, messages));
        model.addAttribute("work", waiting.lines(viewer, question));
        model.addAttribute("latest", entries.latest(viewer, LATEST, locale));
        return "overview";
    }

    /// By province and by city; where all is in one, by each place itself.
    private static FlowPicture flows(Figures figures, FigureQuestion question, Messages messages) {
        List<Flow> flows = figures.flows(question, "province", "city");
        boolean oneOrigin = flows.stream().map(Flow::origin).distinct().count() == 1;
        boolean oneHost = flows.stream().map(Flow::host).distinct().count() == 1;
        List<Flow> finer = oneOrigin || oneHost
                ? figures.flows(question, oneOrigin ? "" : "province", oneHost ? "" : "city")
                : flows;
        return FlowPicture.of(finer, messages, new FigureText(messages, question.rounding()));
    }
}
