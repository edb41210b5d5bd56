package org.tworivers.app.work.attraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.SectionQuestion;
import org.tworivers.app.work.SectionSource;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.core.attraction.AttractionBook;
import org.tworivers.core.attraction.Lead;
import org.tworivers.core.attraction.LeadFunnel;
import org.tworivers.core.attraction.LeadFunnel.Counts;
import org.tworivers.core.attraction.LeadFunnel.Reached;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.bulletins.BulletinSection.Table;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// How far the leads came that were found in the days of a bulletin: of the whole, by team, by sector and by the month
/// in which they were found.
///
/// A lead is of the place where it would be built; while that is not known, of the place that sent its team.
public final class FunnelSection implements SectionSource {
    private static final String DIVISION = "division";

    private final Ledger ledger;

    /// The funnels of a ledger.
    public FunnelSection(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "attraction";
    }

    @Override
    public Right needs() {
        return Right.SEE_LEADS;
    }

    @Override
    public BulletinSection make(SectionQuestion asked) {
        AttractionBook book = ledger.attraction().book(asked.known().sequence());
        CodeBook codes = ledger.register().codes(asked.known().sequence());
        List<Reached> leads = leads(book, codes, asked);
        return new BulletinSection(
                name(),
                leads.stream().filter(each -> each.lead().illustrative()).count(),
                leads.size(),
                Cell.shown(LeadFunnel.whole(leads).figures()),
                List.of(
                        table("team", LeadFunnel.by(leads, Lead::team), team -> teamNames(book, team)),
                        table(
                                "sector",
                                LeadFunnel.by(leads, lead -> sector(codes, lead, asked.asOf())),
                                sector -> sectorNames(codes, sector, asked.asOf())),
                        table(
                                "month",
                                LeadFunnel.by(
                                        leads,
                                        lead -> YearMonth.from(lead.found()).toString()),
                                month -> new TreeMap<>())));
    }

    /// The leads that count, and how far each came until the as-of day.
    private List<Reached> leads(AttractionBook book, CodeBook codes, SectionQuestion asked) {
        Map<String, LocalDate> contracts = new LeadContracts(ledger, asked::figures).of(book, asked.known());
        List<Reached> leads = new ArrayList<>();
        book.leads().stream()
                .filter(course -> counts(course.lead(), book, codes, asked))
                .forEach(course -> leads.add(Reached.of(
                        course,
                        book.visits(course.lead().id()),
                        course.findProject().flatMap(became -> Optional.ofNullable(contracts.get(became.project()))),
                        asked.asOf())));
        return leads;
    }

    private static boolean counts(Lead lead, AttractionBook book, CodeBook codes, SectionQuestion asked) {
        Code place = lead.place().isNone()
                ? book.findTeam(lead.team()).map(Team::home).orElse(Code.NONE)
                : lead.place();
        return asked.covers(lead.found())
                && asked.asksOfPlace(codes, place)
                && asked.asksOfSector(codes, lead.sector());
    }

    private static String sector(CodeBook codes, Lead lead, LocalDate day) {
        return lead.sector().isNone()
                ? ""
                : codes.findAtLevel(lead.sector(), DIVISION, day)
                        .orElse(lead.sector())
                        .toString();
    }

    private static SortedMap<String, String> teamNames(AttractionBook book, String team) {
        return book.findTeam(team).map(each -> each.names().byLanguage()).orElseGet(TreeMap::new);
    }

    private static SortedMap<String, String> sectorNames(CodeBook codes, String sector, LocalDate day) {
        SortedMap<String, String> names = new TreeMap<>();
        if (!sector.isEmpty()) {
            for (String language : List.of("en", "zh")) {
                names.put(language, codes.name(Code.parse(sector), day, language));
            }
        }
        return names;
    }

    private static Table table(
            String by, SortedMap<String, Counts> groups, Function<String, SortedMap<String, String>> names) {
        return Table.of(by, groups, names, Counts::leads, Counts::figures);
    }
}
