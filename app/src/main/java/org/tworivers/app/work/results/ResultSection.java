package org.tworivers.app.work.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.SectionQuestion;
import org.tworivers.app.work.SectionSource;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.projects.StandingFinder;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.bulletins.BulletinSection.Table;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.results.ResultCounts;
import org.tworivers.core.results.ResultCourse;

/// How many results there are on the last day of a bulletin, how many are in use and how many where something is
/// produced:
/// of the whole, and by how ready they are. A result is of the places and sectors of the projects in which it is used.
public final class ResultSection implements SectionSource {
    private final Ledger ledger;

    /// The results of a ledger.
    public ResultSection(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public Right needs() {
        return Right.SEE_RESULTS;
    }

    @Override
    public BulletinSection make(SectionQuestion asked) {
        CodeBook codes = ledger.register().codes(asked.known().sequence());
        List<ResultCourse> results = new ArrayList<>();
        for (ResultCourse course :
                ledger.results().book(asked.known().sequence()).results()) {
            if (course.isStated(asked.asOf()) && isAskedFor(course, codes, asked)) {
                results.add(course);
            }
        }
        Predicate<String> producing = project ->
                standing(project, asked).filter(ProjectStanding::producing).isPresent();
        ResultCounts whole = ResultCounts.NONE;
        SortedMap<String, ResultCounts> byLevel = new TreeMap<>();
        for (ResultCourse each : results) {
            ResultCounts one = ResultCounts.NONE.plus(each, asked.asOf(), producing);
            whole = whole.plus(one);
            byLevel.merge(Integer.toString(each.level(asked.asOf())), one, ResultCounts::plus);
        }
        return new BulletinSection(
                name(),
                results.stream().filter(each -> each.result().illustrative()).count(),
                results.size(),
                Cell.shown(whole.figures()),
                List.of(Table.of(
                        "level",
                        byLevel,
                        level -> Messages.inEach("web.result.level." + level),
                        ResultCounts::results,
                        ResultCounts::figures)));
    }

    private Optional<ProjectStanding> standing(String project, SectionQuestion asked) {
        return new StandingFinder(ledger, asked::figures).find(project, asked.known(), asked.asOf());
    }

    private boolean isAskedFor(ResultCourse course, CodeBook codes, SectionQuestion asked) {
        return (asked.place().isNone() && asked.sector().isNone())
                || course.uses(asked.asOf()).stream()
                        .flatMap(use -> standing(use.project(), asked).stream())
                        .anyMatch(standing -> asked.asksOfPlace(codes, standing.place())
                                && asked.asksOfSector(codes, standing.sector()));
    }
}
