package org.tworivers.app.web.attraction;

import java.util.Optional;
import org.tworivers.app.render.DueText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.work.attraction.ListedLead;
import org.tworivers.core.attraction.FirstTalk.Standing;
import org.tworivers.core.attraction.Lead;
import org.tworivers.core.attraction.clocks.LeadClock;

/// A lead as a list shows it.
///
/// @param state the word of how far it has come: `open`, `intended`, `contracted` or `closed`
/// @param clock the word of the step that is to be done next; empty when none is
/// @param clockState the word of how that clock stands
/// @param due by when, in words
/// @param holder who holds the first talk, maybe empty
/// @param until until when
record LeadLine(
        String id,
        String name,
        boolean illustrative,
        String firm,
        String sector,
        String place,
        String team,
        String found,
        String state,
        String clock,
        String clockState,
        String due,
        String holder,
        String until,
        boolean expiring,
        boolean disputed) {

    static LeadLine of(ListedLead listed, NameBook names, String team) {
        Lead lead = listed.lead();
        Messages messages = names.messages();
        Optional<LeadClock> next = listed.findNext();
        Optional<Standing> held = listed.talk().findHolder();
        return new LeadLine(
                lead.id(),
                lead.names().in(messages.language()),
                lead.illustrative(),
                names.party(lead.firm()),
                names.place(lead.sector()),
                names.place(lead.place()),
                team,
                lead.found().toString(),
                listed.state(),
                next.map(clock -> clock.kind().word()).orElse(""),
                next.map(clock -> clock.state(listed.asOf()).word()).orElse(""),
                next.map(clock -> DueText.of(clock.due(), messages)).orElse(""),
                held.map(each -> names.place(each.holder())).orElse(""),
                held.map(each -> each.until().toString()).orElse(""),
                listed.isExpiring(),
                listed.isDisputed());
    }
}
