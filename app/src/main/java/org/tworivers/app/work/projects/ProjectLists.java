package org.tworivers.app.work.projects;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
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
/// last few of both are kept, so that the next page of a long list costs nothing.
public final class ProjectLists {
    private static final int MOST_LISTS = 6;
    private static final int MOST_SEARCHES = 24;

    private final Ledger ledger;
    private final CurrentFigures figures;
    private final Map<Audience, KnownNames> names = new EnumMap<>(Audience.class);
    private final Map<Cut, ProjectList> lists = new LinkedHashMap<>();
    private final Map<Search, List<ListedProject>> searches = new LinkedHashMap<>();

    private record KnownNames(long sequence, Map<Integer, Named> byNumber) {}

    /// What decides a list.
    ///
    /// @param head the journal's end: a later entry can end what was known
    private record Cut(long head, long sequence, LocalDate base, LocalDate asOf, Audience audience, Code place) {}

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
    public synchronized Found find(Viewer viewer, ProjectDays days, ProjectFilter filter) {
        Head known = ledger.knownAt(days.knownAt(), days.zone());
        long head = ledger.journal().head().sequence();
        Cut cut = new Cut(head, known.sequence(), days.base(), days.asOf(), viewer.audience(), viewer.place());
        ProjectList list = kept(lists, MOST_LISTS, cut, () -> read(viewer, days, known));
        return new Found(list, kept(searches, MOST_SEARCHES, new Search(cut, filter), () -> filter.of(list)));
    }

    private static <K, V> V kept(Map<K, V> all, int most, K key, Supplier<V> read) {
        V value = all.remove(key);
        V found = value == null ? read.get() : value;
        all.put(key, found);
        if (all.size() > most) {
            all.remove(all.keySet().iterator().next());
        }
        return found;
    }

    private ProjectList read(Viewer viewer, ProjectDays days, Head known) {
        FigureQuestion question = days.question(viewer).withKnownAt("seq:" + known.sequence());
        Map<Integer, Named> byNumber = names(viewer.audience(), known.sequence());
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

    private Map<Integer, Named> names(Audience audience, long sequence) {
        KnownNames known = names.get(audience);
        if (known == null || known.sequence() != sequence) {
            known = new KnownNames(sequence, new JdbcDossiers(ledger.database()).allNames(sequence, audience));
            names.put(audience, known);
        }
        return known.byNumber();
    }
}
