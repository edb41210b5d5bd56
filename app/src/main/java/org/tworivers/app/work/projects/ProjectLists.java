package org.tworivers.app.work.projects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tworivers.app.store.JdbcDossiers;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Head;
import org.tworivers.core.projects.Projects.Named;
import org.tworivers.core.shared.Code;

/// Lists the projects that a viewer may see.
///
/// A list is read once for its sequence, days, audience and place, and a search once for its list and filter; the
/// last few of both are kept, so that the next page of a long list costs nothing. Who asks for another list does not
/// wait
/// while one is read.
public final class ProjectLists {
    private static final int MOST_LISTS = 6;
    private static final int MOST_SEARCHES = 24;
    private static final int MOST_NAMES = 4;

    private final Ledger ledger;
    private final CurrentFigures figures;
    private final Cache<KnownTo, Map<Integer, Named>> names = kept(MOST_NAMES);
    private final Cache<Cut, ProjectList> lists = kept(MOST_LISTS);
    private final Cache<Search, List<ListedProject>> searches = kept(MOST_SEARCHES);

    private record KnownTo(Audience audience, Head known) {}

    /// What decides a list.
    ///
    /// @param head the journal's end: a later entry can end what was known, and a backup take its place
    private record Cut(Head head, Head known, LocalDate base, LocalDate asOf, Audience audience, Code place) {}

    private record Search(Cut cut, ProjectFilter filter) {}

    /// The projects found.
    ///
    /// @param list where they were looked for
    public record Found(ProjectList list, List<ListedProject> projects) {
        public Found {
            projects = List.copyOf(projects);
        }
    }

    /// The lists of a ledger.
    public ProjectLists(Ledger ledger, CurrentFigures figures) {
        this.ledger = ledger;
        this.figures = figures;
    }

    /// The projects that a viewer may see and a filter lets through.
    public Found find(Viewer viewer, ProjectDays days, ProjectFilter filter) {
        Head known = ledger.knownAt(days.knownAt(), days.zone());
        Cut cut = new Cut(ledger.journal().head(), known, days.base(), days.asOf(), viewer.audience(), viewer.place());
        ProjectList list = lists.get(cut, fresh -> read(viewer, days, known));
        return new Found(list, searches.get(new Search(cut, filter), fresh -> filter.of(list)));
    }

    private static <K, V> Cache<K, V> kept(int most) {
        return Caffeine.newBuilder().maximumSize(most).build();
    }

    private ProjectList read(Viewer viewer, ProjectDays days, Head known) {
        FigureQuestion question = days.question(viewer).withKnownAt("seq:" + known.sequence());
        Map<Integer, Named> byNumber = names.get(
                new KnownTo(viewer.audience(), known),
                wanted -> new JdbcDossiers(ledger.database())
                        .allNames(wanted.known().sequence(), wanted.audience()));
        return ProjectList.of(
                days.base(),
                days.asOf(),
                known,
                ledger.register().codes(known.sequence()),
                figures.as(viewer.audience()).standings(question).stream()
                        .map(standing -> {
                            Named named = Objects.requireNonNull(byNumber.get(standing.projectNumber()));
                            String all =
                                    String.join("\n", named.names().byLanguage().values());
                            return new ListedProject(
                                    standing,
                                    named.project(),
                                    named.names(),
                                    ProjectFilter.fold(named.project() + "\n" + all));
                        })
                        .toList());
    }
}
