package org.tworivers.app.work.projects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.projects.ProjectLists.Found;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.register.CodeBook;

/// The list of one question as known at the head, kept while the journal moves on, with what was searched in it: for
/// the next head only the projects that may have changed are judged anew, listed and put in their places. What was
/// handed out stays as it was. Who searches otherwise does not wait.
final class KeptList {
    private static final int MOST_SEARCHES = 12;

    private final FigureQuestion question;
    private final KnownNames names;
    private final Cache<ProjectFilter, Search> searches =
            Caffeine.newBuilder().maximumSize(MOST_SEARCHES).build();
    private @Nullable State state;

    private record State(Figures figures, ProjectList list) {}

    /// @param question as known now
    KeptList(FigureQuestion question, KnownNames names) {
        this.question = question;
        this.names = names;
    }

    /// What a filter finds.
    Found find(Figures figures, ProjectFilter filter) {
        State now = state(figures);
        return searches.get(filter, Search::new).in(now);
    }

    private synchronized State state(Figures figures) {
        State now = bring(figures);
        state = now;
        return now;
    }

    /// What a filter found in the list.
    private static final class Search {
        private final ProjectFilter filter;
        private @Nullable State state;
        private @Nullable Found found;

        Search(ProjectFilter filter) {
            this.filter = filter;
        }

        synchronized Found in(State now) {
            Found fresh = bring(now);
            state = now;
            found = fresh;
            return fresh;
        }

        private Found bring(State now) {
            State before = state;
            Found was = found;
            if (was == null
                    || before == null
                    || before.list().codes() != now.list().codes()) {
                return Found.of(now.list(), filter);
            }
            return before.figures() == now.figures()
                    ? was
                    : now.figures()
                            .changedBetween(before.figures())
                            .map(each -> goOn(was, now.list(), each))
                            .orElseGet(() -> Found.of(now.list(), filter));
        }

        private Found goOn(Found was, ProjectList list, Set<Integer> changed) {
            List<ListedProject> gone = filter.among(was.list(), was.list().some(changed));
            List<ListedProject> fresh = filter.among(list, list.some(changed));
            return new Found(
                    list,
                    put(was.projects(), gone, fresh, filter.comparator()),
                    was.illustrative() - Found.illustrative(gone) + Found.illustrative(fresh));
        }
    }

    private State bring(Figures figures) {
        State before = state;
        if (before != null && before.figures() == figures) {
            return before;
        }
        CodeBook codes = figures.codes(figures.known().sequence());
        if (before == null || before.list().codes() != codes) {
            return read(figures, codes);
        }
        return figures.changedBetween(before.figures())
                .map(changed -> new State(figures, goOn(before.list(), figures, changed)))
                .orElseGet(() -> read(figures, codes));
    }

    private State read(Figures figures, CodeBook codes) {
        List<ListedProject> projects = listed(figures.standings(at(figures)), names.all(figures));
        return new State(figures, ProjectList.of(question.base(), question.asOf(), figures.known(), codes, projects));
    }

    private FigureQuestion at(Figures figures) {
        return question.withKnownAt("seq:" + figures.known().sequence());
    }

    static List<ListedProject> listed(List<ProjectStanding> standings, Map<Integer, SearchedName> names) {
        return standings.stream()
                .map(standing -> Objects.requireNonNull(names.get(standing.projectNumber()))
                        .at(standing))
                .toList();
    }

    private ProjectList goOn(ProjectList before, Figures figures, Set<Integer> changed) {
        List<ListedProject> fresh = listed(figures.standings(at(figures), changed), names.some(figures, changed));
        List<ListedProject> gone = before.some(changed);
        return before.with(figures.known(), put(before.projects(), gone, fresh, ProjectList.IN_STORE), gone, fresh);
    }

    /// A sorted list where some projects are no longer as they were. No other is looked at: most of a long list is
    /// not in any cache.
    ///
    /// @param gone what they were, those that were not in the list too
    /// @param fresh what they are now, in the same order
    private static List<ListedProject> put(
            List<ListedProject> before,
            List<ListedProject> gone,
            List<ListedProject> fresh,
            Comparator<ListedProject> order) {
        BitSet left = new BitSet();
        for (ListedProject each : gone) {
            int at = place(before, each, order);
            if (at < before.size() && before.get(at).equals(each)) {
                left.set(at);
            }
        }
        if (left.isEmpty() && fresh.isEmpty()) {
            return before;
        }
        List<ListedProject> all = new ArrayList<>(before.size() + fresh.size());
        int from = 0;
        for (ListedProject each : fresh) {
            int to = place(before, each, order);
            addThoseThatStay(before, from, to, left, all);
            all.add(each);
            from = to;
        }
        addThoseThatStay(before, from, before.size(), left, all);
        return List.copyOf(all);
    }

    private static void addThoseThatStay(
            List<ListedProject> before, int from, int to, BitSet left, List<ListedProject> all) {
        int at = from;
        for (int next = left.nextSetBit(from); next >= 0 && next < to; next = left.nextSetBit(next + 1)) {
            all.addAll(before.subList(at, next));
            at = next + 1;
        }
        all.addAll(before.subList(at, to));
    }

    private static int place(List<ListedProject> sorted, ListedProject wanted, Comparator<ListedProject> order) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(sorted.get(middle), wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
