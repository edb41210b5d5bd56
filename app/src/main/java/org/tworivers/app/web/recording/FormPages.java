package org.tworivers.app.web.recording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.tworivers.app.web.dossier.DossierPage.Line;
import org.tworivers.app.web.dossier.FaultWords;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.aftercare.CaseReader;
import org.tworivers.app.work.aftercare.ShownHold;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.app.work.recording.Outcome;
import org.tworivers.app.work.recording.Said;
import org.tworivers.app.work.returns.ReturnReader;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Rejection;

/// Shows forms, fresh or with what has to be mended, and says where the reader goes when one was recorded.
@Component
class FormPages {
    private static final Rejection BEGUN = new Rejection(
            "project-begun", "form", "", "this form has begun a project already; look for it in the list of projects.");

    private final RecordDesk desk;
    private final ReturnReader returns;
    private final CaseReader cases;

    FormPages(RecordDesk desk, ReturnReader returns, CaseReader cases) {
        this.cases = cases;
        this.desk = desk;
        this.returns = returns;
    }

    /// A form with what stands in it.
    ///
    /// @param known the last entry that it is opened with
    ModelAndView show(FormView view, Filled filled, long known) {
        return show(view, filled, known, List.of());
    }

    private ModelAndView show(FormView view, Filled filled, long known, List<Line> meanwhile) {
        Viewer viewer = Visitor.get();
        RecordPage page = new RecordPage(
                view.kind(),
                view.action(),
                view.back(),
                view.project(),
                desk.form(filled.typed()),
                known,
                view.entry(),
                filled.typed(),
                filled.rows(),
                new FaultWords(Page.messages(view.locale())).byField(filled.rejections()),
                meanwhile);
        ModelAndView answer = new ModelAndView(view.kind().equals(FormView.WITHDRAW) ? "withdraw" : "record");
        answer.addObject("record", page);
        answer.addObject("holds", holds(view, viewer));
        answer.addObject("sectorNeeded", viewer.role().isOfSector());
        answer.addObject("choices", RecordDesk.choices(desk.knowledge(known, List.of(), view.locale()), viewer));
        return answer;
    }

    /// The cases that whoever records a stage must mind; whoever may record is told of them.
    private List<ShownHold> holds(FormView view, Viewer viewer) {
        if (!view.kind().equals("stage") || view.number() < 0) {
            return List.of();
        }
        String project =
                desk.openToRecord(Integer.toString(view.number())).named().project();
        return ShownHold.of(cases.holds(project, LocalDate.MAX), viewer);
    }

    /// What follows from what became of a form.
    ModelAndView answer(FormView view, Filled filled, Outcome outcome, Said said) {
        return switch (outcome) {
            case Outcome.Done(long sequence) -> {
                desk.name(said.evidence());
                yield recorded(view, said.statements(), sequence);
            }
            case Outcome.Waiting(String unit, YearMonth month) -> {
                desk.name(said.evidence());
                yield new ModelAndView("redirect:" + waiting(view, unit, month));
            }
            case Outcome.Refused(var rejections) -> show(view, filled.refused(rejections), known(filled));
            case Outcome.Moved() -> moved(view, filled);
        };
    }

    /// The return that it waits in; its project for those who do not see that.
    private String waiting(FormView view, String unit, YearMonth month) {
        if (returns.find(Visitor.get(), unit, month).isEmpty()) {
            return view.number() < 0 ? "/projects?waiting" : "/projects/" + view.number() + "?waiting";
        }
        return UriComponentsBuilder.fromPath("/returns/{unit}/{month}")
                .queryParam("kept", "form")
                .encode()
                .buildAndExpand(unit, month)
                .toUriString();
    }

    private static long known(Filled filled) {
        return RecordDesk.seen(filled.typed(), Long.MAX_VALUE);
    }

    /// What was recorded meanwhile is shown, and the form asks once more: from now on it is known.
    private ModelAndView moved(FormView view, Filled filled) {
        if (view.number() < 0) {
            return show(view, filled.refused(List.of(BEGUN)), known(filled));
        }
        Opened opened = desk.openToRecord(Integer.toString(view.number()));
        List<Line> meanwhile =
                desk.reader().changedAfter(Visitor.get(), desk.settings().asOf(), opened, known(filled), view.locale());
        return show(view, filled, opened.known().sequence(), meanwhile);
    }

    /// The lines of an entry, in words.
    ModelAndView showEntry(ModelAndView page, FormView view, Opened opened) {
        return page.addObject(
                "lines",
                desk.reader().entry(Visitor.get(), desk.settings().asOf(), opened, view.entry(), view.locale()));
    }

    /// The dossier on a day on which what was said holds, with its entry marked.
    private ModelAndView recorded(FormView view, List<Statement> said, long sequence) {
        int number = desk.numberOf(view, sequence);
        if (!desk.isThere(number)) {
            return new ModelAndView("redirect:/projects");
        }
        LocalDate day = desk.settings().asOf();
        for (Statement statement : said) {
            boolean later = statement.day().isDated() && statement.day().last().isAfter(day);
            day = later ? statement.day().last() : day;
        }
        return new ModelAndView("redirect:/projects/" + number + "?asOf=" + day + "&recorded=" + sequence);
    }
}
