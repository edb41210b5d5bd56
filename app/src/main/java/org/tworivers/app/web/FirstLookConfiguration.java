package org.tworivers.app.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.tworivers.app.work.aftercare.CaseReader;
import org.tworivers.app.work.attraction.LeadReader;
import org.tworivers.app.work.organisations.PossibleDoubles;
import org.tworivers.app.work.serving.Serving;

/// What rooms want to have read before somebody looks: first what work lists ask, last what takes longest.
@Configuration(proxyBeanMethods = false)
class FirstLookConfiguration {
    @Bean
    @Order(1)
    ReadAhead leadsAhead(LeadReader leads, Serving.Settings settings) {
        return new ReadAhead("leads", () -> leads.board(settings.asOf()));
    }

    @Bean
    @Order(2)
    ReadAhead casesAhead(CaseReader cases, Serving.Settings settings) {
        return new ReadAhead("cases", () -> cases.board(settings.asOf()));
    }

    @Bean
    @Order(3)
    ReadAhead doublesAhead(PossibleDoubles doubles) {
        return new ReadAhead("possible doubles", doubles::readAhead);
    }
}
