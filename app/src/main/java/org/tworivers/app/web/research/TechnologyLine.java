package org.tworivers.app.web.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.research.ResearchEntry.TechnologyStepped;
import org.tworivers.core.research.TechnologyCourse;
import org.tworivers.core.research.TechnologyStep;

/// A technology as a page shows it.
///
/// @param next the word of the step that comes next; empty when all are done
record TechnologyLine(
        String id,
        String name,
        boolean illustrative,
        String organisation,
        String origin,
        String cooperation,
        String sector,
        List<Step> steps,
        String next) {

    /// A step of the way.
    ///
    /// @param at `before`, `here` or `ahead`
    record Step(String word, String at, String day, String note, List<CooperationLine.Paper> papers) {}

    static TechnologyLine of(TechnologyCourse course, ResearchBoard board, ResearchPages pages, Locale locale) {
        String language = pages.messages(locale).language();
        List<Recorded<TechnologyStepped>> done = course.steps(board.asOf());
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < TechnologyStep.IN_ORDER.size(); at++) {
            TechnologyStep step = TechnologyStep.IN_ORDER.get(at);
            steps.add(
                    at < done.size()
                            ? new Step(
                                    step.word(),
                                    at == done.size() - 1 ? "here" : "before",
                                    done.get(at).entry().day().toString(),
                                    done.get(at).entry().note(),
                                    CooperationLine.Paper.of(done.get(at).evidence()))
                            : new Step(step.word(), "ahead", "", "", List.of()));
        }
        int all = course.steps().size();
        return new TechnologyLine(
                course.technology().id(),
                course.technology().names().in(language),
                course.technology().illustrative(),
                board.name(course.technology().organisation(), language),
                course.technology().origin().isEmpty()
                        ? ""
                        : board.name(course.technology().origin(), language),
                course.technology().cooperation(),
                pages.name(course.technology().sector(), locale),
                steps,
                all < TechnologyStep.IN_ORDER.size()
                        ? TechnologyStep.IN_ORDER.get(all).word()
                        : "");
    }
}
