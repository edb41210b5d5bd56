package org.tworivers.app.web.events.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.ConversionText;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.web.events.EventPages;
import org.tworivers.app.web.page.Asked;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.events.EventOffice;
import org.tworivers.app.work.events.SigningDesk;
import org.tworivers.app.work.recording.Outcome;
import org.tworivers.app.work.recording.Submission;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventReport;
import org.tworivers.core.meetings.MeetingsEntry.Result;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.StageConversion;
import org.tworivers.core.projects.StageConversion.Cohort;
import org.tworivers.core.projects.StageConversion.Step;
import org.tworivers.core.shared.Rejection;

/// What came of an event: how far its meetings came, and, months later, what became of the projects that were signed
/// there.
@Controller
class ReportController {
    /// How far projects that were signed should come, and when.
    private static final List<Step> STEPS =
            List.of(new Step(Stage.SIGNED, Stage.STARTED, 12), new Step(Stage.SIGNED, Stage.OPERATING, 24));

    private final EventPages pages;
    private final CurrentFigures current;
    private final Questions questions;
    private final SigningDesk desk;
    private final EventOffice office;

    ReportController(
            EventPages pages, CurrentFigures current, Questions questions, SigningDesk desk, EventOffice office) {
        this.pages = pages;
        this.current = current;
        this.questions = questions;
        this.desk = desk;
        this.office = office;
    }

    /// Projects that were signed in one month, or in all, and how many of them went further in time.
    ///
    /// @param month empty for all
    record CohortLine(String month, long signed, long reached, String rate, long open) {}

    /// From the signing to a later stage within so many months.
    record Course(String stage, int months, List<CohortLine> cohorts) {}

    /// A meeting of which a project may come.
    ///
    /// @param project the number of the project that it became; -1 while it is none
    /// @param asOf a day on which that project is known
    record Lead(String pair, String name, int project, LocalDate asOf) {}

    /// A figure of the projects that are credited to the event.
    record Line(String name, String value, String parts) {}

    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events/{event}/report")
    String report(@PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        return show(pages.open(event, "report", model, locale), typed, List.of(), model, locale);
    }

    private String show(
            EventBook book, Map<String, String> typed, List<Rejection> refused, Model model, Locale locale) {
        RejectionText texts = RejectionText.in(Page.messages(locale).language());
        model.addAttribute("refused", refused.stream().map(texts::advice).toList());
        model.addAttribute("leads", leads(book, Page.messages(locale).language()));
        model.addAttribute("mayRecord", Visitor.get().may(Right.RECORD));
        Asked asked = questions.ask(typed, Visitor.get());
        model.addAttribute("report", EventReport.of(book));
        model.addAttribute("names", EventReport.NAMES);
        model.addAttribute("base", asked.question().base());
        model.addAttribute("asOf", asked.question().asOf());
        model.addAttribute("faults", asked.faults());
        model.addAttribute("lines", lines(book.plan().id(), asked, locale));
        model.addAttribute(
                "courses",
                STEPS.stream()
                        .map(step -> course(book.plan().id(), asked, step, locale))
                        .filter(course -> !course.cohorts().isEmpty())
                        .toList());
        return "event-report";
    }

    private Course course(String event, Asked asked, Step step, Locale locale) {
        StageConversion conversion = current.as(Visitor.get().audience()).convert(asked.question(), step, event);
        FigureText text = new FigureText(Page.messages(locale), asked.question().rounding());
        List<CohortLine> cohorts = new ArrayList<>();
        conversion.months().forEach(month -> cohorts.add(line(month.toString(), conversion.cohort(month), text)));
        if (cohorts.size() > 1) {
            cohorts.add(line("", conversion.whole(), text));
        }
        return new Course(step.to().word(), step.months(), cohorts);
    }

    private static CohortLine line(String month, Cohort cohort, FigureText text) {
        return new CohortLine(
                month, cohort.reached(), cohort.converted(), text.value(ConversionText.figure(cohort)), cohort.open());
    }

    private List<Lead> leads(EventBook book, String language) {
        return book.toldOf().stream()
                .filter(pair -> book.outcomes(pair).getLast().stated().result() == Result.LEAD)
                .map(pair -> new Lead(
                        pair.toString(),
                        name(book, pair.first(), language) + " · " + name(book, pair.second(), language),
                        desk.findLead(book, pair),
                        later(book.plan().last(), office.today())))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String name(EventBook book, String key, String language) {
        return book.delegation(key).names().in(language);
    }

    /// Begins a project of a meeting of which one may come.
    @Needs(Right.RECORD)
    @PostMapping("/events/{event}/report/leads")
    String begin(@PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        EventBook book = pages.open(event, "report", model, locale);
        Pair pair = book.toldOf().stream()
                .filter(each -> each.toString().equals(typed.get("pair")))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Submission submission = new Submission(Visitor.get(), "event-lead", event + "/" + pair, book.sequence());
        return switch (desk.begin(submission, book, pair)) {
            case Outcome.Done done -> "redirect:/events/" + event + "/report?begun";
            case Outcome.Waiting waiting -> "redirect:/events/" + event + "/report?waiting";
            case Outcome.Moved moved -> "redirect:/events/" + event + "/report?begun";
            case Outcome.Refused(List<Rejection> why) -> show(book, Map.of(), why, model, locale);
        };
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
