package org.tworivers.app.work.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.SectionQuestion;
import org.tworivers.app.work.SectionSource;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.projects.StandingFinder;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.bulletins.BulletinSection.Table;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.oversight.PromiseCounts;
import org.tworivers.core.oversight.PromiseCourse;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.register.CodeBook;

/// How many of the promises that were made to firms in the days of a bulletin were kept, as the firms say, and how many
/// are
/// overdue: of the whole, and by what was promised. A promise is of the place and the sector of its project.
public final class PromiseSection implements SectionSource {
    private final Ledger ledger;

    /// The promises of a ledger.
    public PromiseSection(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "promises";
    }

    @Override
    public Right needs() {
        return Right.SEE_PROMISES;
    }

    @Override
    public BulletinSection make(SectionQuestion asked) {
        CodeBook codes = ledger.register().codes(asked.known().sequence());
        List<PromiseCourse> promises = new ArrayList<>();
        for (PromiseCourse course :
                ledger.oversight().book(asked.known().sequence()).promises()) {
            if (asked.covers(course.madeOn()) && isAskedFor(course, codes, asked)) {
                promises.add(course);
            }
        }
        PromiseCounts whole = PromiseCounts.NONE;
        SortedMap<String, PromiseCounts> byKind = new TreeMap<>();
        for (PromiseCourse each : promises) {
            whole = whole.plus(each, asked.asOf());
            byKind.merge(
                    each.promise().kind().word(), PromiseCounts.NONE.plus(each, asked.asOf()), PromiseCounts::plus);
        }
        return new BulletinSection(
                name(),
                promises.stream().filter(each -> each.promise().illustrative()).count(),
                promises.size(),
                Cell.shown(whole.figures()),
                List.of(Table.of(
                        "kind",
                        byKind,
                        kind -> Messages.inEach("web.promise.kind." + kind),
                        PromiseCounts::made,
                        PromiseCounts::figures)));
    }

    private boolean isAskedFor(PromiseCourse course, CodeBook codes, SectionQuestion asked) {
        if (asked.place().isNone() && asked.sector().isNone()) {
            return true;
        }
        Optional<ProjectStanding> project =
                new StandingFinder(ledger, asked::figures).find(course.promise().project(), asked.known());
        return project.filter(standing ->
                        asked.asksOfPlace(codes, standing.place()) && asked.asksOfSector(codes, standing.sector()))
                .isPresent();
    }
}
