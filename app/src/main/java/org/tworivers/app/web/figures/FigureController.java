package org.tworivers.app.web.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.page.Asked;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.projects.CountingPolicies;
import org.tworivers.core.projects.FigureDefinition;

/// One figure, as a viewer may see it.
@Controller
class FigureController {
    private static final int ROWS = 50;

    private final CurrentFigures current;
    private final Questions questions;

    FigureController(CurrentFigures current, Questions questions) {
        this.current = current;
        this.questions = questions;
    }

    @Needs(Right.READ)
    @GetMapping("/figures/{name}")
    String figure(@PathVariable String name, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        FigureDefinition definition =
                FigureDefinition.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Viewer viewer = Visitor.get();
        Asked asked = questions.ask(typed, viewer);
        Figures figures = current.as(viewer.audience());
        FigureSheet sheet = figures.answer(asked.question());
        int page = Paging.wanted(typed.getOrDefault("page", ""));
        Figures.Part part = figures.explain(asked.question(), definition, (page - 1) * ROWS, ROWS);
        Messages messages = Page.messages(locale);
        model.addAttribute("asked", asked);
        model.addAttribute("figure", ShownFigure.of(definition, sheet, messages));
        model.addAttribute("projects", new ProjectTable(definition, figures.units(), messages).of(part, page, ROWS));
        model.addAttribute("policies", CountingPolicies.all());
        model.addAttribute("modes", Arrays.asList(Rounding.Mode.values()));
        model.addAttribute("place", questions.placeOf(viewer, locale));
        return "figure";
    }
}
