package org.tworivers.app.work.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tworivers.app.store.StoreKind;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.organisations.OrganisationFilter;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.core.projects.Due;
import org.tworivers.core.projects.DueCounts;
import org.tworivers.core.projects.FigureDefinition;
import org.tworivers.core.projects.MonthSeries;
import org.tworivers.core.shared.Code;

/// What is kept while the journal moves on says the same as what is read from nothing, whatever is recorded: lists,
/// searches, figures and organisations, for each viewer; and who asks for an earlier moment is told what was known
/// then.
class KeptUpTest {
    private static final int STEPS = 50;
    private static final LocalDate BASE = LocalDate.of(2016, 3, 1);
    private static final LocalDate AS_OF = LocalDate.of(2017, 5, 23);
    private static final Code CITY = Code.parse("gbt2260:410100");
    private static final List<Viewer> VIEWERS = List.of(
            new Viewer("h", "head", Role.HEAD, Code.NONE),
            new Viewer("c", "clerk", Role.COUNTY_CLERK, CITY),
            new Viewer("r", "reader", Role.READER, Code.NONE));

    @TempDir
    private Path folder = Path.of("");

    /// A server answers slower, so fewer are tried there.
    static Stream<Arguments> ledgers() {
        return Arrays.stream(StoreKind.values())
                .flatMap(kind -> LongStream.rangeClosed(1, kind == StoreKind.SQLITE ? 5 : 1)
                        .mapToObj(seed -> Arguments.of(kind, seed)));
    }

    /// All that asks one ledger.
    private record Readers(CurrentFigures figures, ProjectLists projects, OrganisationLists organisations) {
        static Readers of(Ledger ledger) {
            CurrentFigures figures = new CurrentFigures(ledger);
            ProjectLists projects = new ProjectLists(ledger, figures);
            return new Readers(figures, projects, new OrganisationLists(ledger, projects));
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("ledgers")
    void whatIsKeptSaysWhatIsReadFromNothing(StoreKind kind, long seed) {
        Random random = new Random(seed);
        long[] tick = {0};
        InstantSource clock = () -> Instant.parse("2017-05-24T08:00:00Z").plusSeconds(tick[0]++);
        try (Ledger ledger = Ledger.open(kind.address(folder), clock, new Random(seed))) {
            RandomEntries entries = new RandomEntries(ledger, random);
            Readers kept = Readers.of(ledger);
            Map<String, Map<String, Object>> known = new LinkedHashMap<>();
            entries.begin();
            for (int step = 1; step <= STEPS; step++) {
                entries.record();
                Viewer viewer = VIEWERS.get(random.nextInt(VIEWERS.size()));
                ProjectDays days = days(random, "");
                String of = "seed " + seed + ", step " + step + ", " + viewer.name();
                Map<String, Object> now = all(kept, viewer, days);
                assertThat(now).as(of).isEqualTo(all(Readers.of(ledger), viewer, days));
                known.put("seq:" + ledger.journal().head().sequence(), all(kept, VIEWERS.getFirst(), usual("")));
                String earlier = new ArrayList<>(known.keySet()).get(random.nextInt(known.size()));
                assertThat(withoutOrganisations(all(kept, VIEWERS.getFirst(), usual(earlier))))
                        .as(of + ", as known at " + earlier)
                        .isEqualTo(withoutOrganisations(known.getOrDefault(earlier, Map.of())));
            }
        }
    }

    /// Often the same days, so that what is kept is asked for again.
    private static ProjectDays days(Random random, String knownAt) {
        return random.nextInt(3) > 0
                ? usual(knownAt)
                : new ProjectDays(BASE.minusMonths(2), AS_OF.minusMonths(random.nextInt(3)), knownAt);
    }

    private static ProjectDays usual(String knownAt) {
        return new ProjectDays(BASE, AS_OF, knownAt);
    }

    /// Organisations are listed as now known.
    private static Map<String, Object> withoutOrganisations(Map<String, Object> all) {
        Map<String, Object> some = new LinkedHashMap<>(all);
        some.keySet().removeIf(key -> key.startsWith("organisations"));
        return some;
    }

    private static Map<String, Object> all(Readers readers, Viewer viewer, ProjectDays days) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (ProjectFilter filter : filters()) {
            ProjectLists.Found found = readers.projects().find(viewer, days, filter);
            all.put("found by " + filter, found.projects());
            all.put("made up by " + filter, found.illustrative());
            all.put(
                    "offered by " + filter,
                    List.of(
                            found.list().places(),
                            found.list().sectors(),
                            found.list().origins(),
                            found.list().known().sequence()));
        }
        Figures figures = readers.figures().as(viewer.audience());
        FigureQuestion question = days.question(viewer);
        for (String by : List.of("", "place", "place:city", "sector", "origin", "stage", "event")) {
            all.put("by " + by, figures.answer(question.withBy(by)));
        }
        all.put("months", months(figures.months(question)));
        all.put("flows", figures.flows(question, "province", "city"));
        DueCounts due = readers.projects().due(viewer, days);
        all.put("due", Arrays.stream(Due.values()).map(due::of).toList());
        for (FigureDefinition definition : FigureDefinition.ALL) {
            all.put("behind " + definition.name(), figures.explain(question, definition, 0, 100));
        }
        OrganisationFilter any = new OrganisationFilter("", "", Code.NONE, "", "zh");
        all.put(
                "organisations",
                readers.organisations().find(viewer, any, AS_OF).matching());
        all.put("organisations' projects", readers.organisations().projectsOf(viewer, RandomEntries.ORGANISATION));
        return all;
    }

    private static List<ProjectFilter> filters() {
        ProjectFilter all = ProjectFilter.all("zh");
        return List.of(
                all,
                all.by(ProjectOrder.NAME),
                all.by(ProjectOrder.CAPITAL),
                new ProjectFilter("号 1", CITY, Code.NONE, Code.NONE, "", "", ProjectOrder.NEWS, true, "zh"),
                new ProjectFilter(
                        "", Code.NONE, Code.NONE, Code.NONE, "", "held-back", ProjectOrder.PLACE, false, "en"));
    }

    private static List<Long> months(MonthSeries series) {
        List<Long> all = new ArrayList<>();
        for (int month = 0; month < series.months().size(); month++) {
            for (int what : new int[] {MonthSeries.UNDERTAKEN, MonthSeries.STARTED, MonthSeries.PRODUCING}) {
                all.add(series.count(what, month));
            }
            all.add(series.sum(MonthSeries.CONTRACTED, 0, month));
            all.add(series.sum(MonthSeries.IN_PLACE, 0, month));
        }
        return all;
    }
}
