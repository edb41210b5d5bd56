package org.tworivers.app.work;

import java.util.EnumMap;
import java.util.Map;
import org.tworivers.core.journal.Audience;

/// The figures of a ledger that others write to: its facts are read on when the journal has moved on.
public final class CurrentFigures {
    private final Ledger ledger;
    private final Map<Audience, Figures> byReader = new EnumMap<>(Audience.class);

    /// The figures of a ledger.
    public CurrentFigures(Ledger ledger) {
        this.ledger = ledger;
    }

    /// The figures as a circle of readers may see them, with all that was recorded until now.
    public synchronized Figures as(Audience reader) {
        Figures figures = byReader.get(reader);
        if (figures == null) {
            figures = new Figures(ledger, reader);
        } else if (!figures.known().equals(ledger.journal().head())) {
            figures = figures.readOn();
        }
        byReader.put(reader, figures);
        return figures;
    }
}
