package org.tworivers.app.exchange.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;

/// Hands letters to a mail server (SMTP, RFC 5321), each over a connection of its own.
public final class SmtpLetters implements Letters {
    private static final String PATIENCE = "10000"; // milliseconds; a page may be waiting

    private final MailSettings settings;
    private final InstantSource clock;
    private final Session session;

    /// @param clock dates the letters
    public SmtpLetters(MailSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        boolean starts = settings.security() == MailSettings.Security.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(starts));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(starts));
        boolean encrypted = settings.security() == MailSettings.Security.TLS;
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(encrypted));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.localhost", "localhost"); // else the machine's own name is looked up and told
        return properties;
    }

    @Override
    public Delivery send(Letter letter) {
        if (!settings.isOn()) {
            return new Delivery.Away("no mail server is set");
        }
        Optional<InternetAddress> to = MailAddress.find(letter.to());
        if (to.isEmpty()) {
            return new Delivery.Refused(Delivery.Reason.ADDRESS, "");
        }
        if (letter.subject().isBlank() || letter.subject().codePoints().anyMatch(SmtpLetters::endsLine)) {
            return new Delivery.Refused(Delivery.Reason.SUBJECT, "");
        }
        try {
            LetterMessage message = message(letter, to.get());
            hand(message);
            return new Delivery.Sent(message.id());
        } catch (MessagingException failed) {
            return SmtpFailure.of(failed);
        }
    }

    /// Whether a letter is a control character or ends a line or paragraph.
    private static boolean endsLine(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private LetterMessage message(Letter letter, InternetAddress to) throws MessagingException {
        String domain = settings.from().substring(settings.from().lastIndexOf('@') + 1);
        LetterMessage message = new LetterMessage(session, "<" + letter.id() + "@" + domain + ">");
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setContentLanguage(new String[] {letter.language()});
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no answer by an absent reader's program
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.saveChanges();
        return message;
    }

    private void hand(LetterMessage message) throws MessagingException {
        try (Transport transport = session.getTransport()) {
            boolean signsIn = !settings.user().isEmpty();
            transport.connect(
                    settings.host(),
                    settings.port(),
                    signsIn ? settings.user() : null,
                    signsIn ? settings.password() : null);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }
}
