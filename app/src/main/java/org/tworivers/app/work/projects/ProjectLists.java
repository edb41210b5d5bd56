package org.tworivers.app.work.projects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tworivers.app.store.JdbcDossiers;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Head;
import org.tworivers.core.projects.DueCounts;
import org.tworivers.core.shared.Code;

/// Lists the projects that a viewer may see.
///
/// What is known now is kept up as the journal moves on ([KeptList]). What was known at an earlier moment is read
/// once for its sequence, days, audience and place, and a search once for its list and filter; the last few are kept,
/// so that the next page of a long list costs nothing. Who asks for another list does not wait while one is read.
public final class ProjectLists {
    private static final int MOST_LISTS = 4;
    private static final int MOST_EARLIER = 2;
    private static final int MOST_SEARCHES = 8;

    private final Ledger ledger;
    private final CurrentFigures figures;
    private final JdbcDossiers dossiers;
    private final Map<Audience, KnownNames> names = new EnumMap<>(Audience.class);
    private final Cache<Present, KeptList> present = kept(MOST_LISTS);
    private final Cache<Cut, ProjectList> earlier = kept(MOST_EARLIER);
    private final Cache<Search, Found> searches = kept(MOST_SEARCHES);

    /// What decides a list as known now.
    private record Present(LocalDate base, LocalDate asOf, Audience audience, Code place) {}

    /// What decides a list as known at an earlier moment; it never changes.
    private record Cut(Head known, LocalDate base, LocalDate asOf, Audience audience, Code place) {}

    private record Search(Cut cut, ProjectFilter filter) {}

    /// The projects found.
    ///
    /// @param list where they were looked for
    /// @param illustrative how many of them are made up
    public record Found(ProjectList list, List<ListedProject> projects, long illustrative) {
        public Found {
            projects = List.copyOf(projects);
        }

        static Found of(ProjectList list, ProjectFilter filter) {
            List<ListedProject> found = filter.of(list);
            return new Found(list, found, illustrative(found));
        }

        static long illustrative(List<ListedProject> projects) {
            return projects.stream()
                    .filter(each -> each.standing().illustrative())
                    .count();
        }
    }

    /// The lists of a ledger.
    public ProjectLists(Ledger ledger, CurrentFigures figures) {
        this.ledger = ledger;
        this.figures = figures;
        dossiers = new JdbcDossiers(ledger.database());
        for (Audience each : Audience.values()) {
            names.put(each, new KnownNames(dossiers, each));
        }
    }

    /// The projects that a viewer may see and a filter lets through.
    public Found find(Viewer viewer, ProjectDays days, ProjectFilter filter) {
        Figures now = figures.as(viewer.audience());
        Head known = days.knownAt().isEmpty() ? now.known() : ledger.knownAt(days.knownAt(), days.zone());
        if (known.equals(now.known())) {
            Present wanted = new Present(days.base(), days.asOf(), viewer.audience(), viewer.place());
            return present.get(wanted, fresh -> new KeptList(days.question(viewer), names(viewer.audience())))
                    .find(now, filter);
        }
        Cut cut = new Cut(known, days.base(), days.asOf(), viewer.audience(), viewer.place());
        ProjectList list = earlier.get(cut, fresh -> read(viewer, days, now, known));
        return searches.get(new Search(cut, filter), fresh -> Found.of(list, filter));
    }

    /// How many of the projects that a viewer may see have something due.
    public DueCounts due(Viewer viewer, ProjectDays days) {
        return figures.as(viewer.audience()).due(days.question(viewer));
    }

    private KnownNames names(Audience audience) {
        return Objects.requireNonNull(names.get(audience));
    }

    private static <K, V> Cache<K, V> kept(int most) {
        return Caffeine.newBuilder().maximumSize(most).build();
    }

    private ProjectList read(Viewer viewer, ProjectDays days, Figures now, Head known) {
        FigureQuestion question = days.question(viewer).withKnownAt("seq:" + known.sequence());
        return ProjectList.of(
                days.base(),
                days.asOf(),
                known,
                ledger.register().codes(known.sequence()),
                KeptList.listed(
                        now.standings(question),
                        KnownNames.searched(dossiers.allNames(known.sequence(), viewer.audience()))));
    }
}
