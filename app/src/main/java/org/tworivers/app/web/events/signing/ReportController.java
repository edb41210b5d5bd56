package org.tworivers.app.web.events.signing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.web.events.EventPages;
import org.tworivers.app.web.page.Asked;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventReport;

/// What came of an event: how far its meetings came, and, months later, what became of the projects that were signed
/// there.
@Controller
class ReportController {
    private final EventPages pages;
    private final CurrentFigures current;
    private final Questions questions;

    ReportController(EventPages pages, CurrentFigures current, Questions questions) {
        this.pages = pages;
        this.current = current;
        this.questions = questions;
    }

    /// A figure of the projects that are credited to the event.
    record Line(String name, String value, String parts) {}

    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events/{event}/report")
    String report(@PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        EventBook book = pages.open(event, "report", model, locale);
        Asked asked = questions.ask(typed, Visitor.get());
        model.addAttribute("report", EventReport.of(book));
        model.addAttribute("names", EventReport.NAMES);
        model.addAttribute("base", asked.question().base());
        model.addAttribute("asOf", asked.question().asOf());
        model.addAttribute("faults", asked.faults());
        model.addAttribute("lines", lines(event, asked, locale));
        return "event-report";
    }

    private List<Line> lines(String event, Asked asked, Locale locale) {
        FigureSheet sheet =
                current.as(Visitor.get().audience()).answer(asked.question().withBy("event"));
        FigureText text = new FigureText(Page.messages(locale), sheet.basis().rounding());
        return sheet.groups().stream()
                .filter(group -> group.code().code().equals(event))
                .flatMap(group -> group.figures().stream())
                .map(figure -> line(figure, text))
                .toList();
    }

    private static Line line(Figure figure, FigureText text) {
        return new Line(text.name(figure), text.value(figure), text.parts(figure));
    }
}
