package org.tworivers.app.work.journal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.shared.Rejection;

/// Takes an entry back by another entry: it stops counting from here on, and was known until now.
public final class Withdrawing {
    private static final Pattern SEQUENCE = Pattern.compile("[0-9]{1,18}");

    private final Ledger ledger;

    /// Withdraws entries of a ledger.
    public Withdrawing(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Withdraws an entry.
    ///
    /// @param written its id, or its sequence
    /// @param reason why
    /// @return the entry that withdraws it
    /// @throws Refusal when there is no such entry, or it cannot be taken back
    public Entry withdraw(Origin origin, String written, String reason) {
        Optional<Entry> found = SEQUENCE.matcher(written).matches()
                ? ledger.journal().findEntry(Long.parseLong(written))
                : ledger.journal().findEntry(written);
        if (found.isEmpty()) {
            throw new Refusal(List.of(new Rejection(
                    "entry-unknown",
                    "entry",
                    written,
                    "name an entry that is in the journal: tworivers journal log.")));
        }
        JournalEntry withdrawn = new JournalEntry.Withdrawn(found.get().id(), reason);
        long sequence =
                Recorded.of(ledger.journal().append(Act.of(origin, List.of(new JournalCodec().encode(withdrawn)))));
        return ledger.journal().findEntry(sequence).orElseThrow();
    }
}
