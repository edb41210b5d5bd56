package org.tworivers.app.work;

import java.util.EnumMap;
import java.util.Map;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Head;

/// The figures of a ledger that others write to: its facts are read again when the journal has moved on,
/// or a backup was put in its place.
public final class CurrentFigures {
    private final Ledger ledger;
    private final Map<Audience, Loaded> byReader = new EnumMap<>(Audience.class);

    private record Loaded(Head head, Figures figures) {}

    /// The figures of a ledger.
    public CurrentFigures(Ledger ledger) {
        this.ledger = ledger;
    }

    /// The figures as a circle of readers may see them, with all that was recorded until now.
    public synchronized Figures as(Audience reader) {
        Head head = ledger.journal().head();
        Loaded loaded = byReader.get(reader);
        if (loaded == null || !loaded.head().equals(head)) {
            loaded = new Loaded(head, new Figures(ledger, reader));
            byReader.put(reader, loaded);
        }
        return loaded.figures();
    }
}
