package org.tworivers.app.work.talent;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.SectionQuestion;
import org.tworivers.app.work.SectionSource;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.bulletins.BulletinSection.Table;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.talent.TalentCounts;
import org.tworivers.core.talent.TalentCourse;

/// How many talent agreements there are by the last day of a bulletin, of how many people, and how many
/// days they were on site: of the whole, and by how they stand. An agreement is of the place of its host,
/// and of no sector.
///
/// People are counted in the whole alone: one who has two agreements would stand in two rows.
public final class TalentSection implements SectionSource {
    private final Ledger ledger;

    /// The agreements of a ledger.
    public TalentSection(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "talent";
    }

    @Override
    public Right needs() {
        return Right.SEE_TALENT;
    }

    @Override
    public BulletinSection make(SectionQuestion asked) {
        CodeBook codes = ledger.register().codes(asked.known().sequence());
        List<TalentCourse> agreements = new ArrayList<>();
        for (TalentCourse course :
                ledger.talent().book(asked.known().sequence()).agreements()) {
            if (course.isMade(asked.asOf()) && isAskedFor(course, codes, asked)) {
                agreements.add(course);
            }
        }
        TalentCounts whole = TalentCounts.NONE;
        SortedMap<String, TalentCounts> byState = new TreeMap<>();
        for (TalentCourse each : agreements) {
            TalentCounts one = TalentCounts.NONE.plus(each, asked.asOf());
            whole = whole.plus(one);
            byState.merge(each.state(asked.asOf()).word(), one, TalentCounts::plus);
        }
        return new BulletinSection(
                name(),
                agreements.stream()
                        .filter(each -> each.agreement().illustrative())
                        .count(),
                whole.heads(),
                Cell.shown(whole.figures()),
                List.of(Table.of(
                        "state",
                        byState,
                        state -> Messages.inEach("web.talent.state." + state),
                        TalentCounts::heads,
                        TalentCounts::additive)));
    }

    private boolean isAskedFor(TalentCourse course, CodeBook codes, SectionQuestion asked) {
        Code place = asked.place().isNone()
                ? Code.NONE
                : ledger.register()
                        .findOrganisation(
                                course.agreement().host(), asked.known().sequence())
                        .map(OrganisationStated::place)
                        .orElse(Code.NONE);
        return asked.asksOfPlace(codes, place) && asked.sector().isNone();
    }
}
