package org.tworivers.app.store;

import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Head;
import org.tworivers.core.projects.FactColumns;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;

/// The facts that a circle of readers may see, as of one moment of the journal; [FactLoader#readOn] goes on from them.
public final class LoadedFacts {
    private final Audience reader;
    private final Head head;
    private final FactColumns columns;
    private final FactDictionary<Code> codes;
    private final FactDictionary<Denomination> units;

    LoadedFacts(
            Audience reader,
            Head head,
            FactColumns columns,
            FactDictionary<Code> codes,
            FactDictionary<Denomination> units) {
        this.reader = reader;
        this.head = head;
        this.columns = columns;
        this.codes = codes;
        this.units = units;
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

    FactDictionary<Code> codes() {
        return codes;
    }

    FactDictionary<Denomination> units() {
        return units;
    }
}
