package org.tworivers.app.web.events.timetable;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tworivers.app.store.EventBoards;
import org.tworivers.app.store.EventRuns;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.events.BoardDesk;
import org.tworivers.app.work.events.EventDesk;
import org.tworivers.app.work.events.EventOffice;
import org.tworivers.app.work.events.TimetableRuns;

/// What the pages of timetables are made of.
@Configuration
class TimetableConfiguration {
    @Bean
    TimetableRuns timetableRuns(Ledger ledger, EventOffice office) {
        return new TimetableRuns(new EventRuns(ledger.database()), office, new SecureRandom(), System::nanoTime);
    }

    @Bean
    BoardDesk boardDesk(Ledger ledger, EventDesk desk, EventOffice office) {
        return new BoardDesk(new EventBoards(ledger.database()), desk, office);
    }
}
