package org.tworivers.app.work.aftercare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.SectionQuestion;
import org.tworivers.app.work.SectionSource;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.projects.StandingFinder;
import org.tworivers.core.aftercare.CaseCourse;
import org.tworivers.core.aftercare.CaseStanding;
import org.tworivers.core.aftercare.CloseOut;
import org.tworivers.core.aftercare.CloseOut.Counts;
import org.tworivers.core.aftercare.Cohort;
import org.tworivers.core.aftercare.ServiceCase;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.bulletins.BulletinSection.Table;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// How many of the cases that were raised in the days of a bulletin are closed, and how satisfied their firms are: of
/// the whole, by quarter and by what they are about. A case is of the sector of its project, else of none.
public final class CaseSection implements SectionSource {
    private final Ledger ledger;

    /// The cases of a ledger.
    public CaseSection(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "aftercare";
    }

    @Override
    public Right needs() {
        return Right.SEE_CASES;
    }

    @Override
    public BulletinSection make(SectionQuestion asked) {
        CodeBook codes = ledger.register().codes(asked.known().sequence());
        List<CaseStanding> cases = new ArrayList<>();
        for (CaseCourse course :
                ledger.aftercare().book(asked.known().sequence()).cases()) {
            if (counts(course.stated(), codes, asked)) {
                cases.add(course.standing(asked.asOf()));
            }
        }
        SortedMap<String, Counts> byKind = new TreeMap<>();
        cases.forEach(each -> byKind.merge(each.raised().kind().word(), Counts.NONE.plus(each), Counts::plus));
        return new BulletinSection(
                name(),
                cases.stream().filter(each -> each.raised().illustrative()).count(),
                cases.size(),
                Cell.shown(CloseOut.whole(cases).figures()),
                List.of(
                        Table.of(
                                "quarter",
                                CloseOut.by(Cohort.QUARTER, cases),
                                quarter -> new TreeMap<>(),
                                Counts::cases,
                                Counts::figures),
                        Table.of(
                                "kind",
                                byKind,
                                kind -> Messages.inEach("web.case.kind." + kind),
                                Counts::cases,
                                Counts::figures)));
    }

    private boolean counts(ServiceCase raised, CodeBook codes, SectionQuestion asked) {
        return asked.covers(raised.raised())
                && asked.asksOfPlace(codes, raised.place())
                && (asked.sector().isNone() || asked.asksOfSector(codes, sector(raised, asked)));
    }

    private Code sector(ServiceCase raised, SectionQuestion asked) {
        return new StandingFinder(ledger, asked::figures)
                .find(raised.project(), asked.known())
                .map(ProjectStanding::sector)
                .orElse(Code.NONE);
    }
}
