package org.tworivers.app.web.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.work.results.ListedResult;
import org.tworivers.app.work.results.ListedResult.Used;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.results.ResultCourse;
import org.tworivers.core.results.ResultCourse.Granted;
import org.tworivers.core.results.ResultsEntry;
import org.tworivers.core.results.ResultsEntry.LevelReached;
import org.tworivers.core.results.ResultsEntry.LevelSetBack;
import org.tworivers.core.results.ResultsEntry.LicenceEnded;
import org.tworivers.core.results.ResultsEntry.LicenceGranted;
import org.tworivers.core.results.ResultsEntry.ResultStated;
import org.tworivers.core.results.ResultsEntry.UseBegun;
import org.tworivers.core.results.ResultsEntry.UseEnded;
import org.tworivers.core.shared.Evidence;

/// A result in the words of one language.
///
/// @param use `producing`, `used` or `none`
record ResultView(
        String id,
        String name,
        boolean illustrative,
        String kind,
        String owner,
        String about,
        int level,
        String use,
        List<Rung> ladder,
        List<UseLine> uses,
        List<LicenceLine> licences) {

    /// One of the nine steps.
    ///
    /// @param state `reached`, `next` or `open`
    /// @param day when it was reached, else empty
    record Rung(int level, String state, String day, String papers) {}

    /// A use.
    ///
    /// @param number of the project as the store gives it; -1 for none that the viewer sees
    /// @param elsewhere whether there is a project that they do not see
    record UseLine(
            int number,
            String project,
            boolean elsewhere,
            String firm,
            String since,
            String stage,
            boolean producing) {}

    /// A licence.
    record LicenceLine(String key, String to, String kind, String from, String until, String amount, boolean holds) {}

    /// Something that was said.
    record StepLine(String day, String word, String text, String papers, String by, long entry) {}

    static ResultView of(ListedResult each, NameBook names) {
        return new ResultView(
                each.result().id(),
                each.result().names().in(names.messages().language()),
                each.result().illustrative(),
                each.result().kind().word(),
                names.party(each.result().owner()),
                each.result().about(),
                each.level(),
                use(each),
                ladder(each),
                each.uses().stream().map(used -> use(used, names)).toList(),
                each.licences().stream()
                        .map(granted -> licence(granted, each.asOf(), names))
                        .toList());
    }

    static String use(ListedResult each) {
        if (each.isInProduction()) {
            return "producing";
        }
        return each.isInUse() ? "used" : "none";
    }

    private static List<Rung> ladder(ListedResult each) {
        List<Recorded<ResultsEntry>> reached = each.ladder();
        List<Rung> rungs = new ArrayList<>();
        for (int level = 1; level <= ResultCourse.TOP; level++) {
            if (level <= reached.size()) {
                Recorded<ResultsEntry> step = reached.get(level - 1);
                rungs.add(new Rung(level, "reached", step.entry().day().toString(), papers(step)));
            } else {
                rungs.add(new Rung(level, level == reached.size() + 1 ? "next" : "open", "", ""));
            }
        }
        return rungs;
    }

    private static String papers(Recorded<ResultsEntry> step) {
        return step.evidence().stream().map(Evidence::number).collect(Collectors.joining(" · "));
    }

    private static UseLine use(Used used, NameBook names) {
        return new UseLine(
                used.project()
                        .map(project -> project.standing().projectNumber())
                        .orElse(-1),
                used.project()
                        .map(project -> project.names().in(names.messages().language()))
                        .orElse(""),
                used.project().isEmpty() && !used.use().project().isEmpty(),
                names.party(used.use().firm()),
                used.use().since().toString(),
                used.project()
                        .flatMap(project -> project.standing().findStage())
                        .map(Stage::word)
                        .orElse(""),
                used.isProducing());
    }

    private static LicenceLine licence(Granted granted, LocalDate asOf, NameBook names) {
        FigureText text = new FigureText(names.messages(), new Rounding(Rounding.Mode.HALF_UP, 1));
        return new LicenceLine(
                granted.licence().key(),
                names.party(granted.licence().to()),
                granted.licence().kind().word(),
                granted.from().toString(),
                granted.endedOn()
                        .map(LocalDate::toString)
                        .orElse(granted.licence().until().toString()),
                granted.licence().amount().map(text::money).orElse(""),
                granted.holds(asOf));
    }

    /// All that was said by the day, the latest first.
    static List<StepLine> steps(ListedResult each, NameBook names) {
        return each.course().steps().reversed().stream()
                .filter(step -> !step.entry().day().isAfter(each.asOf()))
                .map(step -> new StepLine(
                        step.entry().day().toString(),
                        word(step.entry(), names, each),
                        note(step.entry()),
                        papers(step),
                        names.recorders().apply(step.recorder()),
                        step.sequence()))
                .toList();
    }

    private static String word(ResultsEntry entry, NameBook names, ListedResult each) {
        return switch (entry) {
            case ResultStated stated -> names.messages().text("web.result.step.stated");
            case LevelReached reached ->
                names.messages().text("web.result.step.level", Integer.toString(reached.level()));
            case LevelSetBack back -> names.messages().text("web.result.step.set-back", Integer.toString(back.level()));
            case LicenceGranted granted ->
                names.messages()
                        .text(
                                "web.result.step.granted",
                                names.party(granted.licence().to()));
            case LicenceEnded ended -> names.messages().text("web.result.step.ended", ended.licence());
            case UseBegun begun ->
                names.messages().text("web.result.step.used", where(begun.project(), begun.firm(), names, each));
            case UseEnded ended ->
                names.messages().text("web.result.step.unused", where(ended.project(), ended.firm(), names, each));
        };
    }

    /// Of a project that the viewer does not see, nothing but that there is one.
    private static String where(String project, String firm, NameBook names, ListedResult each) {
        if (project.isEmpty()) {
            return names.party(firm);
        }
        return each.uses().stream()
                .filter(used -> used.use().project().equals(project))
                .flatMap(used -> used.project().stream())
                .map(seen -> seen.names().in(names.messages().language()))
                .findFirst()
                .orElseGet(() -> firm.isEmpty() ? names.messages().text("web.result.use.project") : names.party(firm));
    }

    private static String note(ResultsEntry entry) {
        return switch (entry) {
            case ResultStated stated -> "";
            case LevelReached reached -> reached.note();
            case LevelSetBack back -> back.reason();
            case LicenceGranted granted -> "";
            case LicenceEnded ended -> ended.reason();
            case UseBegun begun -> begun.note();
            case UseEnded ended -> ended.reason();
        };
    }
}
