package org.tworivers.app.web.letters;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.tworivers.app.exchange.mail.Letters;
import org.tworivers.app.exchange.mail.MailSettings;
import org.tworivers.app.exchange.mail.MailSettingsReader;
import org.tworivers.app.exchange.mail.SmtpLetters;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.DigestSubscriptions;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.digests.DigestRound;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.app.work.waiting.KnownDigests;

/// Reads the mail server from the environment or the settings file, as all settings of the server are read. Without
/// one, no letter is sent, and whoever wants to send one is told so.
@Import(KnownDigests.Readers.class)
@Configuration(proxyBeanMethods = false)
class LettersConfiguration {

    @Bean
    MailSettings mailSettings(Environment environment) {
        return MailSettingsReader.read(name -> environment.getProperty("tworivers.mail." + name, ""));
    }

    @Bean
    DigestSubscriptions digestSubscriptions(Ledger ledger) {
        return new DigestSubscriptions(ledger.database());
    }

    @Bean
    KnownDigests knownDigests(KnownDigests.Readers readers, Ledger ledger, Serving.Settings settings) {
        return KnownDigests.of(readers, ledger, settings.base());
    }

    @Bean
    DigestRound digestRound(
            Accounts accounts,
            DigestSubscriptions subscriptions,
            KnownDigests known,
            Letters letters,
            InstantSource clock,
            Serving.Settings settings) {
        return new DigestRound(accounts, subscriptions, known.sources(), letters, clock, settings::asOf);
    }

    @Bean
    Letters letters(MailSettings settings, InstantSource clock) {
        return new SmtpLetters(settings, clock);
    }
}
