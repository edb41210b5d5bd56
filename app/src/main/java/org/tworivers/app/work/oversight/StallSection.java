package org.tworivers.app.work.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.tworivers.app.render.Messages;
import org.tworivers.app.store.JdbcDossiers;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.SectionQuestion;
import org.tworivers.app.work.SectionSource;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.stalls.KnownStallRules;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.bulletins.BulletinSection.Table;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.CountingPolicies;
import org.tworivers.core.projects.Counts;
import org.tworivers.core.projects.Due;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.StallRule;
import org.tworivers.core.projects.Statement.Assigned;
import org.tworivers.core.projects.Tally;

/// How many undertaken projects count as stalled by inference on the last day of a bulletin, and how many of them
/// have for a year or longer: of the whole, by the furthest stage, by who is responsible. Nothing of it is recorded.
public final class StallSection implements SectionSource {
    private final Ledger ledger;

    /// The projects of a ledger.
    public StallSection(Ledger ledger) {
        this.ledger = ledger;
    }

    /// A stalled project.
    private record Stalled(ProjectStanding standing, StallRule rule) {}

    /// How many have stalled, and of these how many for a year or longer.
    private record StallCounts(long stalled, long aYear) {
        static final StallCounts NONE = new StallCounts(0, 0);

        StallCounts plus(Stalled each, LocalDate asOf) {
            boolean isLong = !StallReader.from(each.rule(), each.standing()).isAfter(asOf.minusYears(1));
            return new StallCounts(stalled + 1, aYear + (isLong ? 1 : 0));
        }

        List<Figure> figures() {
            return List.of(
                    new Figure("stalls-inferred", new Value.Count(stalled)),
                    Figure.share("stalls-a-year", aYear, stalled));
        }
    }

    @Override
    public String name() {
        return "stalls";
    }

    @Override
    public Right needs() {
        return Right.REPORT;
    }

    @Override
    public BulletinSection make(SectionQuestion asked) {
        FigureQuestion question = question(asked);
        List<Stalled> stalled = asked.figures().standings(question).stream()
                .filter(each -> each.due().contains(Due.QUIET))
                .flatMap(each -> find(each, asked.asOf()).stream())
                .toList();
        Map<Integer, String> units = units(stalled, asked);
        StallCounts whole = StallCounts.NONE;
        for (Stalled each : stalled) {
            whole = whole.plus(each, asked.asOf());
        }
        Tally all = asked.figures().tally(question);
        long atWork = all.count(0, Counts.NOT_STARTED) + all.count(0, Counts.BUILDING);
        List<Figure> figures = new ArrayList<>(whole.figures());
        figures.add(1, Figure.share("stalls-share", whole.stalled(), atWork));
        return new BulletinSection(
                name(),
                stalled.stream().filter(each -> each.standing().illustrative()).count(),
                stalled.size(),
                Cell.shown(figures),
                List.of(
                        Table.of(
                                "stage",
                                groups(
                                        Comparator.comparing(Stage::parse),
                                        each -> each.rule().stage().word(),
                                        stalled,
                                        asked.asOf()),
                                stage -> Messages.inEach("stage." + stage),
                                StallCounts::stalled,
                                StallCounts::figures),
                        Table.of(
                                "unit",
                                groups(
                                        Comparator.naturalOrder(),
                                        each -> units.getOrDefault(
                                                each.standing().projectNumber(), ""),
                                        stalled,
                                        asked.asOf()),
                                unit -> unit.isEmpty() ? Messages.inEach("web.stall.nobody") : new TreeMap<>(),
                                StallCounts::stalled,
                                StallCounts::figures)));
    }

    private static Optional<Stalled> find(ProjectStanding standing, LocalDate asOf) {
        return KnownStallRules.shipped().find(standing.furthest(), asOf).map(rule -> new Stalled(standing, rule));
    }

    private static FigureQuestion question(SectionQuestion asked) {
        return new FigureQuestion(
                asked.base(),
                asked.asOf(),
                "seq:" + asked.known().sequence(),
                ProjectDays.ZONE,
                CountingPolicies.all().getFirst(),
                new Rounding(Rounding.Mode.HALF_UP, 1),
                "",
                asked.place(),
                asked.sector());
    }

    private Map<Integer, String> units(List<Stalled> stalled, SectionQuestion asked) {
        Map<Integer, List<Assigned>> assigned = new JdbcDossiers(ledger.database())
                .assignments(
                        stalled.stream()
                                .map(each -> each.standing().projectNumber())
                                .toList(),
                        asked.known().sequence(),
                        Audience.OWN);
        Map<Integer, String> units = new HashMap<>();
        assigned.forEach((project, all) -> units.put(project, StallReader.unit(all, asked.asOf())));
        return units;
    }

    private static SortedMap<String, StallCounts> groups(
            Comparator<String> order, Function<Stalled, String> group, List<Stalled> stalled, LocalDate asOf) {
        SortedMap<String, StallCounts> groups = new TreeMap<>(order);
        for (Stalled each : stalled) {
            StallCounts before = groups.getOrDefault(group.apply(each), StallCounts.NONE);
            groups.put(group.apply(each), before.plus(each, asOf));
        }
        return groups;
    }
}
