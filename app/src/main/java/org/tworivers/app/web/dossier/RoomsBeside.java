package org.tworivers.app.web.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.aftercare.CaseReader;
import org.tworivers.app.work.aftercare.ShownHold;
import org.tworivers.app.work.oversight.PromiseReader;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.research.ResearchReader;
import org.tworivers.app.work.results.ListedResult;
import org.tworivers.app.work.results.ResultReader;
import org.tworivers.core.projects.Dossier;
import org.tworivers.core.projects.Party;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.research.JointProject;

/// What other rooms say of a project, each to who sees that room: promises, cases that hold it up, results that are
/// used in it, joint projects of its organisations.
@Component
final class RoomsBeside {
    private final PromiseReader promises;
    private final CaseReader cases;
    private final ResultReader results;
    private final ResearchReader research;

    RoomsBeside(PromiseReader promises, CaseReader cases, ResultReader results, ResearchReader research) {
        this.promises = promises;
        this.cases = cases;
        this.results = results;
        this.research = research;
    }

    /// A result or a joint project that a page leads to.
    ///
    /// @param since when it was begun, as stated
    record Linked(String id, String name, boolean illustrative, String kind, int level, String since) {}

    /// Puts it into the model of a dossier.
    void show(Viewer viewer, Opened opened, int number, ProjectDays days, Model model, Locale locale) {
        String project = opened.named().project();
        String language = Page.messages(locale).language();
        model.addAttribute("mayPromise", viewer.may(Right.RECORD_PROMISES));
        model.addAttribute("seesPromises", viewer.may(Right.SEE_PROMISES));
        model.addAttribute("promises", promises(viewer, opened, number, days, locale));
        model.addAttribute(
                "holds",
                viewer.may(Right.SEE_CASES) ? ShownHold.of(cases.holds(project, days.asOf()), viewer) : List.of());
        model.addAttribute("seesResults", viewer.may(Right.SEE_RESULTS));
        model.addAttribute(
                "results",
                viewer.may(Right.SEE_RESULTS)
                        ? results.usedIn(project, new AsKnown(days.asOf(), days.knownAt())).stream()
                                .map(each -> linked(each, language))
                                .toList()
                        : List.of());
        model.addAttribute(
                "jointProjects",
                viewer.may(Right.SEE_RESEARCH)
                        ? research
                                .jointProjects(
                                        viewer, days.asOf(), opened.known().sequence(), organisations(opened.dossier()))
                                .stream()
                                .map(each -> linked(each, language))
                                .toList()
                        : List.of());
    }

    /// What was promised for the project, as it is known now.
    private List<PromiseLine> promises(Viewer viewer, Opened opened, int number, ProjectDays days, Locale locale) {
        return viewer.may(Right.SEE_PROMISES) && days.knownAt().isEmpty()
                ? promises.of(opened.named(), number, days.asOf()).stream()
                        .map(each -> PromiseLine.of(each, Page.messages(locale)))
                        .toList()
                : List.of();
    }

    /// Who takes part in the project, as last said.
    private static Set<String> organisations(Dossier dossier) {
        return dossier.lines().stream()
                .filter(each -> each.state() == Dossier.State.COUNTS)
                .map(Dossier.Line::statement)
                .filter(Statement.Joined.class::isInstance)
                .map(Statement.Joined.class::cast)
                .reduce((before, after) -> after)
                .map(Statement.Joined::parties)
                .orElse(List.of())
                .stream()
                .map(Party::organisation)
                .collect(Collectors.toSet());
    }

    private static Linked linked(ListedResult each, String language) {
        return new Linked(
                each.result().id(),
                each.result().names().in(language),
                each.result().illustrative(),
                each.result().kind().word(),
                each.level(),
                each.uses().getFirst().use().since().toString());
    }

    private static Linked linked(JointProject each, String language) {
        return new Linked(
                each.id(),
                each.names().in(language),
                each.illustrative(),
                each.kind().word(),
                0,
                each.from().toString());
    }
}
