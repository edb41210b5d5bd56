package org.tworivers.app.cli.event;

import org.tworivers.app.work.Ledger;
import org.tworivers.core.meetings.EventBook;
import picocli.CommandLine.Parameters;

/// Which event a command is about.
final class EventOption {
    @Parameters(index = "0", paramLabel = "EVENT", description = "Id of the event: tworivers event list.")
    private String event = "";

    String id() {
        return event;
    }

    /// The book of the event, which must have been planned.
    EventBook book(Ledger ledger) {
        EventBook book = ledger.events().book(event, ledger.journal().head().sequence());
        if (book.findPlan().isEmpty()) {
            throw new IllegalArgumentException(
                    "event (" + event + ") must be one that was planned. Maybe see: tworivers event list.");
        }
        return book;
    }
}
