package org.tworivers.app.work.projects;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.store.JdbcDossiers;
import org.tworivers.app.work.Figures;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.Projects.Named;

/// What projects are called, as a circle of readers knows at the head of figures; for the next head only the names of
/// those that may have changed are read.
final class KnownNames {
    private final JdbcDossiers dossiers;
    private final Audience reader;
    private @Nullable Read last;

    /// @param all by number; never changed
    private record Read(Figures figures, Map<Integer, SearchedName> all) {}

    KnownNames(JdbcDossiers dossiers, Audience reader) {
        this.dossiers = dossiers;
        this.reader = reader;
    }

    /// The names of all projects by their numbers.
    synchronized Map<Integer, SearchedName> all(Figures figures) {
        Read before = last;
        if (before != null && before.figures() == figures) {
            return before.all();
        }
        Optional<Set<Integer>> changed = before == null ? Optional.empty() : figures.changedBetween(before.figures());
        Map<Integer, SearchedName> all;
        if (before == null || changed.isEmpty()) {
            all = searched(dossiers.allNames(figures.known().sequence(), reader));
        } else {
            all = new HashMap<>(before.all());
            all.putAll(some(figures, changed.get()));
        }
        last = new Read(figures, all);
        return all;
    }

    /// The names of some projects by their numbers.
    Map<Integer, SearchedName> some(Figures figures, Set<Integer> numbers) {
        return searched(dossiers.names(numbers, figures.known().sequence(), reader));
    }

    static Map<Integer, SearchedName> searched(Map<Integer, Named> names) {
        Map<Integer, SearchedName> all = HashMap.newHashMap(names.size());
        names.forEach((number, name) -> all.put(number, SearchedName.of(name)));
        return all;
    }
}
