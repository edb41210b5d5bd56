package org.tworivers.app.work.organisations;

import org.tworivers.app.store.JudgementRows;
import org.tworivers.app.store.OrganisationNames;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.register.Judgements;

/// How many organisations there are: of those that were merged, the one that stands for them.
public final class OrganisationCount {
    private OrganisationCount() {}

    /// As known when an entry was the last.
    public static long asKnown(Ledger ledger, long sequence) {
        Judgements judgements = new JudgementRows(ledger.database()).asKnown(sequence, Audience.OWN);
        return new OrganisationNames(ledger.database())
                .all(sequence).keySet().stream()
                        .map(judgements::survivor)
                        .distinct()
                        .count();
    }
}
