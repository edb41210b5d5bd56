package org.tworivers.app.web.letters;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tworivers.app.exchange.mail.Letters;
import org.tworivers.app.exchange.mail.MailSettings;
import org.tworivers.app.exchange.mail.SmtpLetters;

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
    Letters letters(MailSettings settings, InstantSource clock) {
        return new SmtpLetters(settings, clock);
    }
}
