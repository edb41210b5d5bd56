package org.tworivers.app.work.research;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.SectionQuestion;
import org.tworivers.app.work.SectionSource;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.bulletins.BulletinSection.Table;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.ResearchCounts;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;

/// How much there is of the research network on the as-of day of a bulletin: of the whole, by the year in which things
/// began, and by sector.
public final class ResearchSection implements SectionSource {
    private static final String DIVISION = "division";

    private final Ledger ledger;

    /// The network of a ledger.
    public ResearchSection(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "research";
    }

    @Override
    public Right needs() {
        return Right.SEE_RESEARCH;
    }

    @Override
    public BulletinSection make(SectionQuestion asked) {
        ResearchBoard all = new ResearchReader(ledger)
                .board(Audience.OWN, asked.asOf(), asked.known().sequence());
        ResearchBoard board = all.only(each -> (asked.place().isNone() || all.isOf(each, asked.place()))
                && asked.asksOfSector(all.codes(), each.sector()));
        SortedSet<Denomination> units = board.counts().denominations();
        return new BulletinSection(
                name(),
                board.all().stream().filter(Cooperation::illustrative).count(),
                board.all().size(),
                Cell.shown(board.counts().figures(units)),
                List.of(
                        table("year", groups(board, ResearchSection::year), key -> new TreeMap<>(), units),
                        table("sector", groups(board, each -> sector(board, each)), key -> names(board, key), units)));
    }

    private static Table table(
            String by,
            SortedMap<String, ResearchCounts> groups,
            Function<String, SortedMap<String, String>> names,
            SortedSet<Denomination> units) {
        return Table.of(by, groups, names, ResearchCounts::all, counts -> counts.figures(units));
    }

    private static SortedMap<String, ResearchCounts> groups(ResearchBoard board, Function<Cooperation, String> key) {
        SortedMap<String, List<Cooperation>> groups = new TreeMap<>();
        board.all()
                .forEach(each -> groups.computeIfAbsent(key.apply(each), fresh -> new ArrayList<>())
                        .add(each));
        SortedMap<String, ResearchCounts> counts = new TreeMap<>();
        groups.forEach((group, some) -> counts.put(group, ResearchCounts.of(some, board.survivor())));
        return counts;
    }

    private static String year(Cooperation each) {
        return each.from().isDated() ? Integer.toString(each.from().first().getYear()) : "";
    }

    private static String sector(ResearchBoard board, Cooperation each) {
        return each.sector().isNone()
                ? ""
                : board.codes()
                        .findAtLevel(each.sector(), DIVISION, board.asOf())
                        .orElse(each.sector())
                        .toString();
    }

    private static SortedMap<String, String> names(ResearchBoard board, String sector) {
        SortedMap<String, String> names = new TreeMap<>();
        if (!sector.isEmpty()) {
            for (String language : List.of("en", "zh")) {
                names.put(language, board.codes().name(Code.parse(sector), board.asOf(), language));
            }
        }
        return names;
    }
}
