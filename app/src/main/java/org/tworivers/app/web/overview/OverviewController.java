package org.tworivers.app.web.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.projects.CountingPolicies;
import org.tworivers.core.shared.Code;

/// The figures of a day as known at a moment.
@Controller
class OverviewController {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final CurrentFigures current;
    private final Serving.Settings settings;

    OverviewController(CurrentFigures current, Serving.Settings settings) {
        this.current = current;
        this.settings = settings;
    }

    @Needs(Right.READ)
    @GetMapping("/")
    String overview(
            @RequestParam(defaultValue = "") String base,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "") String knownAt,
            Model model,
            Locale locale) {
        Viewer viewer = Visitor.get();
        Figures figures = current.as(viewer.audience());
        FigureQuestion question = new FigureQuestion(
                base.isEmpty() ? settings.base() : LocalDate.parse(base),
                asOf.isEmpty() ? settings.asOf() : LocalDate.parse(asOf),
                knownAt,
                ZONE,
                CountingPolicies.all().getFirst(),
                new Rounding(Rounding.Mode.HALF_UP, 1),
                "",
                viewer.place(),
                Code.NONE);
        Page page = (Page) model.getAttribute("page");
        Messages messages = Messages.in(page == null ? "en" : page.language());
        FigureSheet sheet = figures.answer(question.withBy("place:city"));
        model.addAttribute("question", question);
        model.addAttribute(
                "overview", Overview.of(messages, sheet, figures.answer(question.withBy("sector:division"))));
        model.addAttribute("months", MonthColumns.of(figures.months(question)));
        return "overview";
    }
}
