package org.tworivers.app.web.events;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tworivers.app.exchange.mail.Letters;
import org.tworivers.app.store.EventApplications;
import org.tworivers.app.store.EventNotices;
import org.tworivers.app.store.EventPasses;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.events.DelegationDesk;
import org.tworivers.app.work.events.EventDesk;
import org.tworivers.app.work.events.EventImports;
import org.tworivers.app.work.events.EventOffice;
import org.tworivers.app.work.events.EventReader;
import org.tworivers.app.work.events.LetterRound;
import org.tworivers.app.work.events.NoticeDesk;
import org.tworivers.app.work.events.PrintSets;
import org.tworivers.app.work.events.RepairDesk;
import org.tworivers.app.work.events.SigningDesk;
import org.tworivers.app.work.recording.DossierDesk;
import org.tworivers.app.work.serving.Serving;

/// What the pages of events are made of.
@Configuration
class EventConfiguration {
    @Bean
    EventOffice eventOffice(
            InstantSource clock, Serving.Settings settings, @Value("${tworivers.region:CN-HA}") String region) {
        return new EventOffice(clock, settings::asOf, region);
    }

    @Bean
    EventReader eventReader(Ledger ledger, EventOffice office) {
        return new EventReader(ledger, office);
    }

    @Bean
    EventDesk eventDesk(Ledger ledger, EventOffice office, EventReader reader) {
        return new EventDesk(ledger, office, reader);
    }

    @Bean
    EventPasses eventPasses(Ledger ledger) {
        return new EventPasses(ledger.database(), new SecureRandom());
    }

    @Bean
    EventNotices eventNotices(Ledger ledger) {
        return new EventNotices(ledger.database());
    }

    @Bean
    NoticeDesk noticeDesk(Ledger ledger, EventOffice office, EventReader reader, EventNotices notices) {
        return new NoticeDesk(ledger, office, reader, notices);
    }

    @Bean
    RepairDesk repairDesk(EventDesk desk, NoticeDesk notices) {
        return new RepairDesk(desk, notices);
    }

    @Bean
    EventApplications eventApplications(Ledger ledger) {
        return new EventApplications(ledger.database(), new SecureRandom());
    }

    @Bean
    DelegationDesk delegationDesk(Ledger ledger, EventDesk desk) {
        return new DelegationDesk(ledger, desk, new SecureRandom());
    }

    @Bean
    EventImports eventImports(EventDesk desk, DelegationDesk delegations) {
        return new EventImports(desk, delegations);
    }

    @Bean
    PrintSets printSets() {
        return new PrintSets();
    }

    @Bean
    LetterRound letterRound(Letters letters, EventNotices notices, EventReader reader, NoticeDesk desk) {
        return new LetterRound(letters, notices, reader, desk);
    }

    @Bean
    SigningDesk signingDesk(Ledger ledger, EventDesk desk, DossierDesk dossiers) {
        return new SigningDesk(ledger, desk, dossiers);
    }
}
