package org.tworivers.app.web.aftercare;

import java.util.Optional;
import org.tworivers.app.render.DueText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.work.aftercare.ListedCase;
import org.tworivers.core.aftercare.CaseClock;
import org.tworivers.core.aftercare.ServiceCase;

/// A case as a list shows it.
///
/// @param state the word of how far it has come
/// @param owner the name of who sees to it; empty when nobody does
/// @param clock the word of the step that is due next; empty when none is
/// @param clockState the word of how that clock stands
/// @param due by when, in words
/// @param holds whether it stands in the way of a stage
/// @param satisfaction what the firm gave; empty when it did not
record CaseLine(
        String id,
        String title,
        boolean illustrative,
        String firm,
        String kind,
        String urgency,
        String place,
        String raised,
        String state,
        String owner,
        String clock,
        String clockState,
        String due,
        boolean escalated,
        boolean holds,
        String satisfaction) {

    static CaseLine of(ListedCase listed, NameBook names) {
        ServiceCase raised = listed.raised();
        Messages messages = names.messages();
        Optional<CaseClock> next = listed.findNext();
        return new CaseLine(
                raised.id(),
                raised.title(),
                raised.illustrative(),
                names.party(raised.firm()),
                raised.kind().word(),
                raised.urgency().word(),
                names.place(raised.place()),
                raised.raised().toString(),
                listed.standing().state().word(),
                names.recorders().apply(listed.standing().owner()),
                next.map(clock -> clock.kind().word()).orElse(""),
                next.map(clock -> clock.state(listed.asOf()).word()).orElse(""),
                next.map(clock -> DueText.of(clock.due(), messages)).orElse(""),
                listed.standing().escalations() > 0,
                !listed.standing().holds().isEmpty(),
                listed.standing().satisfaction().map(String::valueOf).orElse(""));
    }
}
