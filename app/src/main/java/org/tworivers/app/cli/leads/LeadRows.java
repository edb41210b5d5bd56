package org.tworivers.app.cli.leads;

import java.time.LocalDate;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.attraction.LeadBoard;
import org.tworivers.app.work.attraction.LeadReader;
import org.tworivers.app.work.attraction.ListedLead;

/// How commands write leads and clocks.
final class LeadRows {
    private LeadRows() {}

    static LeadBoard board(Ledger ledger, LocalDate asOf) {
        return new LeadReader(ledger, new CurrentFigures(ledger)).board(asOf);
    }

    /// What is made up is said to be.
    static String name(ListedLead listed, Messages messages) {
        String name = listed.lead().names().in(messages.language());
        return listed.lead().illustrative() ? messages.text("agreement.illustrative", name) : name;
    }

    static String state(ListedLead listed, Messages messages) {
        return messages.text("web.lead.state." + listed.state());
    }
}
