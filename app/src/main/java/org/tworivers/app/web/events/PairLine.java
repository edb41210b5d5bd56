package org.tworivers.app.web.events;

import java.util.List;
import java.util.Optional;
import org.tworivers.app.work.events.EventReader;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.Decline;
import org.tworivers.core.meetings.PairStanding;
import org.tworivers.core.meetings.PairStanding.Said;

/// Where two delegations stand with each other, as a page shows it.
///
/// @param state the word of where they stand
/// @param must whether one of them must have it
/// @param proposed why the organiser proposes it; empty when it does not
record PairLine(List<Part> parts, String state, boolean must, boolean proposed, String why) {

    /// One of the two.
    ///
    /// @param stance the word of what it says
    /// @param declined the word of why not; empty when it did not decline
    /// @param owes whether its answer is awaited
    record Part(String key, String name, String side, String stance, String declined, String note, boolean owes) {}

    static PairLine of(EventBook book, EventReader reader, PairStanding standing, String language) {
        return new PairLine(
                List.of(
                        part(book, reader, standing, standing.pair().first(), language),
                        part(book, reader, standing, standing.pair().second(), language)),
                reader.state(book, standing).word(),
                standing.isMust(),
                standing.proposed().isPresent(),
                standing.proposed().orElse(""));
    }

    private static Part part(EventBook book, EventReader reader, PairStanding standing, String key, String language) {
        Said said = standing.said(key);
        Optional<Delegation> delegation = book.findDelegation(key);
        return new Part(
                key,
                delegation.map(each -> each.names().in(language)).orElse(key),
                delegation.map(each -> each.side().word()).orElse("host"),
                said.stance().word(),
                said.declined().map(Decline::word).orElse(""),
                said.note(),
                reader.isAwaited(book, standing, key));
    }

    /// The one that is shown first.
    public Part first() {
        return parts.getFirst();
    }

    /// The other.
    public Part second() {
        return parts.getLast();
    }

    /// The same with a certain delegation first.
    PairLine from(String key) {
        return first().key().equals(key) ? this : new PairLine(parts.reversed(), state, must, proposed, why);
    }
}
