package org.tworivers.app.cli.event;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.store.EventBoards;
import org.tworivers.app.store.EventRuns;
import org.tworivers.app.store.OrganisationNames;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.events.BoardDesk;
import org.tworivers.app.work.events.DelegationDesk;
import org.tworivers.app.work.events.EventDesk;
import org.tworivers.app.work.events.EventImports;
import org.tworivers.app.work.events.EventOffice;
import org.tworivers.app.work.events.EventReader;
import org.tworivers.app.work.events.EventRegister;
import org.tworivers.app.work.events.TimetableRuns;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.shared.Code;

/// What an organiser at the command line works with.
final class EventHands {
    private final Ledger ledger;
    private final EventOffice office;
    private final EventDesk desk;
    private final Viewer organiser;

    private EventHands(Ledger ledger, EventOffice office, Viewer organiser) {
        this.ledger = ledger;
        this.office = office;
        this.organiser = organiser;
        desk = new EventDesk(ledger, office, new EventReader(ledger, office));
    }

    /// Those of whoever records.
    static EventHands of(Ledger ledger, OriginOptions origin) {
        EventOffice office = office(origin.region());
        String id = origin.origin(ledger, Channel.COMMAND).recorder();
        return new EventHands(ledger, office, new Viewer(id, origin.recorder(), Role.ORGANISER, Code.NONE));
    }

    /// What events depend on beside the ledger, today.
    static EventOffice office(String region) {
        InstantSource clock = InstantSource.system();
        return new EventOffice(clock, () -> LocalDate.ofInstant(clock.instant(), ProjectDays.ZONE), region);
    }

    Viewer organiser() {
        return organiser;
    }

    BoardDesk board() {
        return new BoardDesk(new EventBoards(ledger.database()), desk, office);
    }

    TimetableRuns runs() {
        return new TimetableRuns(new EventRuns(ledger.database()), office, new SecureRandom(), System::nanoTime);
    }

    EventImports imports() {
        return new EventImports(desk, new DelegationDesk(ledger, desk, new SecureRandom()));
    }

    /// Every organisation of the register, and every sector.
    EventRegister register() {
        long head = ledger.journal().head().sequence();
        return new EventRegister(
                new OrganisationNames(ledger.database()).all(head),
                ledger.register().codes(head),
                office.today());
    }
}
