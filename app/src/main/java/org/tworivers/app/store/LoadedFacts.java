package org.tworivers.app.store;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Head;
import org.tworivers.core.projects.FactColumns;
import org.tworivers.core.shared.Denomination;

/// The facts that a circle of readers may see, as of one moment of the journal; [FactLoader#readOn] goes on from them.
public final class LoadedFacts {
    private final Audience reader;
    private final Head head;
    private final FactColumns columns;
    private final FactCodes codes;
    private final FactDictionary<Denomination> units;
    private final Optional<Set<Integer>> affected;
    private final AtomicBoolean continued = new AtomicBoolean();

    LoadedFacts(
            Audience reader,
            Head head,
            FactColumns columns,
            FactCodes codes,
            FactDictionary<Denomination> units,
            Optional<Set<Integer>> affected) {
        this.reader = reader;
        this.head = head;
        this.columns = columns;
        this.codes = codes;
        this.units = units;
        this.affected = affected;
    }

    /// Who may see them.
    public Audience reader() {
        return reader;
    }

    /// The last entry that they know.
    public Head head() {
        return head;
    }

    /// The facts.
    public FactColumns columns() {
        return columns;
    }

    /// The numbers of the projects that may stand otherwise than in the facts that these went on from; nothing when
    /// all were read anew.
    public Optional<Set<Integer>> affected() {
        return affected;
    }

    /// Whoever goes on from these claims them, once.
    boolean claim() {
        return continued.compareAndSet(false, true);
    }

    FactCodes codes() {
        return codes;
    }

    FactDictionary<Denomination> units() {
        return units;
    }
}
