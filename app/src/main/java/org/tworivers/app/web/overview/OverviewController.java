package org.tworivers.app.web.overview;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.page.Asked;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;

/// The figures of a day as known at a moment.
@Controller
class OverviewController {
    private final CurrentFigures current;
    private final Questions questions;

    OverviewController(CurrentFigures current, Questions questions) {
        this.current = current;
        this.questions = questions;
    }

    @Needs(Right.READ)
    @GetMapping("/")
    String overview(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        Figures figures = current.as(viewer.audience());
        Asked asked = questions.ask(typed, viewer);
        FigureQuestion question = asked.question();
        model.addAttribute("asked", asked);
        model.addAttribute("question", question);
        model.addAttribute(
                "overview",
                Overview.of(
                        Page.messages(locale),
                        figures.answer(question.withBy("place:city")),
                        figures.answer(question.withBy("sector:division"))));
        model.addAttribute("months", MonthColumns.of(figures.months(question)));
        return "overview";
    }
}
