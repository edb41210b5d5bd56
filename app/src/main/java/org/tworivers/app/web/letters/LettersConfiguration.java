package org.tworivers.app.web.letters;

import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tworivers.app.exchange.mail.Letters;
import org.tworivers.app.exchange.mail.MailSettings;
import org.tworivers.app.exchange.mail.SmtpLetters;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.DigestSubscriptions;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.attraction.LeadDigest;
import org.tworivers.app.work.attraction.LeadReader;
import org.tworivers.app.work.digests.DigestRound;
import org.tworivers.app.work.digests.DigestSource;
import org.tworivers.app.work.serving.Serving;

/// Reads the mail server from the environment or the settings file, as all settings of the server are read. Without
/// one, no letter is sent, and whoever wants to send one is told so.
@Configuration(proxyBeanMethods = false)
class LettersConfiguration {

    @Bean
    MailSettings mailSettings(
            @Value("${tworivers.mail.host:}") String host,
            @Value("${tworivers.mail.port:587}") int port,
            @Value("${tworivers.mail.security:starttls}") MailSettings.Security security,
            @Value("${tworivers.mail.user:}") String user,
            @Value("${tworivers.mail.password:}") String password,
            @Value("${tworivers.mail.from:}") String from) {
        return new MailSettings(host, port, security, user, password, from);
    }

    @Bean
    DigestSubscriptions digestSubscriptions(Ledger ledger) {
        return new DigestSubscriptions(ledger.database());
    }

    /// Every room that knows of something that waits is a bean of its own.
    @Bean
    DigestRound digestRound(
            Accounts accounts,
            DigestSubscriptions subscriptions,
            List<DigestSource> sources,
            Letters letters,
            InstantSource clock,
            Serving.Settings settings) {
        return new DigestRound(accounts, subscriptions, sources, letters, clock, settings::asOf);
    }

    @Bean
    DigestSource leadDigest(LeadReader reader) {
        return new LeadDigest(reader);
    }

    @Bean
    Letters letters(MailSettings settings, InstantSource clock) {
        return new SmtpLetters(settings, clock);
    }
}
