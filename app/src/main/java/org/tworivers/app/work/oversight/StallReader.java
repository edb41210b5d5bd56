package org.tworivers.app.work.oversight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.app.store.JdbcDossiers;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectFilter;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.projects.ProjectLists.Found;
import org.tworivers.app.work.stalls.KnownStallRules;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.Due;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.projects.StallRule;
import org.tworivers.core.projects.Statement.Assigned;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;

/// Reads which projects count as stalled by inference, and who is responsible for each. Nothing of it is recorded.
/// What was read last is given again while nothing is recorded.
public final class StallReader {
    private static final int MOST_KEPT = 6;
    private static final ProjectFilter QUIET = quiet();

    private final ProjectLists lists;
    private final JdbcDossiers dossiers;
    private final Cache<Key, StallList> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    private record Key(String head, LocalDate base, LocalDate asOf, Audience audience, Code place) {}

    /// @param lists say which projects are stalled
    public StallReader(Ledger ledger, ProjectLists lists) {
        this.lists = lists;
        dossiers = new JdbcDossiers(ledger.database());
    }

    private static ProjectFilter quiet() {
        ProjectFilter all = ProjectFilter.all("en");
        return new ProjectFilter(
                "",
                Code.NONE,
                Code.NONE,
                Code.NONE,
                "",
                Due.QUIET.word(),
                all.order(),
                all.descending(),
                all.language());
    }

    /// The stalled projects that a viewer may see.
    public StallList read(Viewer viewer, ProjectDays days) {
        Found found = lists.find(viewer, days, QUIET);
        Key key = new Key(found.list().known().hash(), days.base(), days.asOf(), viewer.audience(), viewer.place());
        return kept.get(key, fresh -> read(viewer.audience(), found));
    }

    private StallList read(Audience reader, Found found) {
        LocalDate asOf = found.list().asOf();
        List<Integer> numbers = found.projects().stream()
                .map(each -> each.standing().projectNumber())
                .toList();
        Map<Integer, List<Assigned>> assigned =
                dossiers.assignments(numbers, found.list().known().sequence(), reader);
        List<Stall> stalls = found.projects().stream()
                .flatMap(each ->
                        stall(each, unit(assigned.getOrDefault(each.standing().projectNumber(), List.of()), asOf), asOf)
                                .stream())
                .sorted(Comparator.comparing(Stall::unit)
                        .thenComparing(Stall::from)
                        .thenComparing(each -> each.project().id()))
                .toList();
        return new StallList(found.list(), stalls);
    }

    private static Optional<Stall> stall(ListedProject project, String unit, LocalDate asOf) {
        ProjectStanding standing = project.standing();
        return KnownStallRules.shipped()
                .find(standing.furthest(), asOf)
                .map(rule -> new Stall(project, unit, rule, from(rule, standing)));
    }

    /// The first day on which a project counts as stalled by a rule.
    static LocalDate from(StallRule rule, ProjectStanding standing) {
        return standing.latestNews().isDated()
                ? rule.stalledFrom(standing.latestNews().last())
                : rule.from();
    }

    /// The unit that was made responsible last; of two on one day the one with the earlier deadline.
    public static String unit(List<Assigned> assigned, LocalDate asOf) {
        return assigned.stream()
                .filter(each -> !last(each.day(), LocalDate.MIN).isAfter(asOf))
                .max(Comparator.comparing((Assigned each) -> last(each.day(), LocalDate.MIN))
                        .thenComparing(
                                each -> last(each.deadline(), LocalDate.MAX), Comparator.<LocalDate>reverseOrder())
                        .thenComparing(Assigned::unit))
                .map(Assigned::unit)
                .orElse("");
    }

    private static LocalDate last(Day day, LocalDate otherwise) {
        return day.isDated() ? day.last() : otherwise;
    }
}
