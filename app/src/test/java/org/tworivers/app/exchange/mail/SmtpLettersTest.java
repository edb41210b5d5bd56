package org.tworivers.app.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;
import org.tworivers.app.exchange.mail.MailSettings.Security;

/// Letters reach a mail server of this machine, or it is said why not.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmtpLettersTest {
    private static final Instant NOW = Instant.parse("2017-05-24T01:00:00Z");
    private static final String FROM = "notices@tworivers.example";
    private static final String PASSWORD = "right";
    private static final String HEADERS_END = "\r\n\r\n";

    private final List<byte[]> taken = new CopyOnWriteArrayList<>();
    private final SMTPServer server = SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandlerFactory(context -> new Mailbox())
            .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
                if (!password.equals(PASSWORD)) {
                    throw new LoginFailedException();
                }
            }))
            .build();

    @BeforeAll
    void start() {
        server.start();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    /// Takes what comes, but for mailboxes whose name is a code: those are refused with it.
    private final class Mailbox implements MessageHandler {
        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            if (recipient.matches("\\d+@.*")) {
                throw new RejectException(Integer.parseInt(recipient.substring(0, 3)), "not here");
            }
        }

        @Override
        public String data(InputStream data) throws IOException, RejectException {
            byte[] message = data.readAllBytes();
            if (new String(message, StandardCharsets.US_ASCII).contains("Subject: spam")) {
                throw new RejectException(554, "we do not like it");
            }
            taken.add(message);
            return "taken";
        }

        @Override
        public void done() {}
    }

    private Delivery send(Letter letter) {
        return send(letter, "", "");
    }

    private Delivery send(Letter letter, String user, String password) {
        MailSettings settings =
                new MailSettings("127.0.0.1", server.getPortAllocated(), Security.NONE, user, password, FROM);
        return new SmtpLetters(settings, InstantSource.fixed(NOW)).send(letter);
    }

    private static Letter to(String address) {
        return new Letter("notice-7", address, "Your agenda", "It changed.\n", "en");
    }

    @Test
    void aLetterArrivesAsItWasWritten() throws MessagingException, IOException {
        taken.clear();
        Letter letter = new Letter("notice-42.3", "desk@example.org", "会谈安排有变", "请于 14:30 到 B3 桌位。\n.\n谢谢。\n", "zh");
        Delivery first = send(letter, "office", PASSWORD);
        assertThat(first).isEqualTo(new Delivery.Sent("<notice-42.3@tworivers.example>"));
        assertThat(send(letter)).isEqualTo(first);
        assertThat(taken).hasSize(2);
        MimeMessage message = read(taken.getFirst());
        assertThat(message.getMessageID()).isEqualTo("<notice-42.3@tworivers.example>");
        assertThat(message.getSubject()).isEqualTo(letter.subject());
        assertThat(((String) message.getContent()).replace("\r\n", "\n")).isEqualTo(letter.text());
        assertThat(message.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(message.getContentLanguage()).containsExactly("zh");
        assertThat(message.getFrom()[0]).hasToString(FROM);
        assertThat(message.getAllRecipients())
                .hasSize(1)
                .allSatisfy(one -> assertThat(one).hasToString("desk@example.org"));
        assertThat(message.getSentDate().toInstant()).isEqualTo(NOW);
        assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(headers(taken.get(1))).contains("Message-ID: <notice-42.3@tworivers.example>");
    }

    private static MimeMessage read(byte[] message) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
    }

    private static String headers(byte[] message) {
        String text = new String(message, StandardCharsets.US_ASCII);
        return text.substring(0, text.indexOf(HEADERS_END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "@example.org",
                "desk@",
                "desk@example.org\r\nBcc: all@example.org",
                "desk@example.org\nBcc: all@example.org",
                "desk@example.org\u0000",
                "a@example.org,b@example.org",
                "Desk <desk@example.org>",
                "desk@example.org (comment)",
                "all:a@example.org;",
                "des k@example.org",
                "桌@example.org"
            })
    void whatIsNoSingleAddressIsRefusedBeforeAnythingIsSent(String address) {
        taken.clear();
        assertThat(send(to(address))).isEqualTo(new Delivery.Refused(Delivery.Reason.ADDRESS, ""));
        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Hello\r\nBcc: all@example.org", "Hello\nthere", "Hello\rthere", "a\u2028b", "a\u0085b"
            })
    void aSubjectThatIsNotOneLineIsRefused(String subject) {
        taken.clear();
        assertThat(send(new Letter("n", "desk@example.org", subject, "", "en")))
                .isEqualTo(new Delivery.Refused(Delivery.Reason.SUBJECT, ""));
        assertThat(taken).isEmpty();
    }

    @Test
    void anIdThatIsNoneIsTheCallersFault() {
        assertThatThrownBy(() -> new Letter("a>\r\nBcc: b", "desk@example.org", "s", "t", "en"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"550, true", "553, true", "450, false", "451, false", "530, false"})
    void aRecipientIsRefusedForGoodOrForNow(String code, boolean forGood) {
        Delivery delivery = send(to(code + "@example.org"));
        if (forGood) {
            assertThat(delivery).isInstanceOfSatisfying(Delivery.Refused.class, refused -> {
                assertThat(refused.reason()).isEqualTo(Delivery.Reason.RECIPIENT);
                assertThat(refused.detail()).contains(code, "not here").doesNotContain("\n");
            });
        } else {
            assertThat(delivery)
                    .isInstanceOfSatisfying(
                            Delivery.Away.class,
                            away -> assertThat(away.detail()).contains("not here"));
        }
    }

    @Test
    void aLetterThatTheServerDoesNotLikeIsRefused() {
        Delivery delivery = send(new Letter("n", "desk@example.org", "spam", "t", "en"));
        assertThat(delivery)
                .isInstanceOfSatisfying(
                        Delivery.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Delivery.Reason.LETTER));
    }

    @Test
    void aWrongPasswordIsNoMatterOfTheLetterAndIsNotTold() {
        Delivery delivery = send(to("desk@example.org"), "office", "wrong-secret");
        assertThat(delivery)
                .isInstanceOfSatisfying(
                        Delivery.Away.class, away -> assertThat(away.detail()).doesNotContain("wrong-secret"));
        assertThat(new MailSettings("127.0.0.1", 25, Security.NONE, "office", "wrong-secret", FROM).toString())
                .doesNotContain("wrong-secret");
    }

    @Test
    void aServerThatIsAwayOrCannotEncryptTakesNothing() {
        taken.clear();
        SMTPServer gone =
                SMTPServer.port(0).bindAddress(InetAddress.getLoopbackAddress()).build();
        gone.start();
        int port = gone.getPortAllocated();
        gone.stop();
        InstantSource clock = InstantSource.fixed(NOW);
        Letter letter = to("desk@example.org");
        MailSettings away = new MailSettings("127.0.0.1", port, Security.STARTTLS, "", "", FROM);
        assertThat(new SmtpLetters(away, clock).send(letter)).isInstanceOf(Delivery.Away.class);
        int open = server.getPortAllocated();
        MailSettings bare = new MailSettings("127.0.0.1", open, Security.STARTTLS, "office", PASSWORD, FROM);
        assertThat(new SmtpLetters(bare, clock).send(letter)).isInstanceOf(Delivery.Away.class);
        MailSettings off = new MailSettings("", 587, Security.STARTTLS, "", "", "");
        assertThat(new SmtpLetters(off, clock).send(letter)).isInstanceOf(Delivery.Away.class);
        assertThat(taken).isEmpty();
    }

    @Test
    void settingsThatCannotBeMeantAreRefused() {
        assertThatThrownBy(() -> new MailSettings("mail.example.org", 25, Security.NONE, "office", "p", FROM))
                .hasMessageContaining("STARTTLS");
        assertThatThrownBy(() -> new MailSettings("mail.example.org", 587, Security.TLS, "", "", "nobody"))
                .hasMessageContaining("from (nobody)");
        assertThatThrownBy(() -> new MailSettings("mail.example.org", 0, Security.TLS, "", "", FROM))
                .hasMessageContaining("port (0)");
    }
}
