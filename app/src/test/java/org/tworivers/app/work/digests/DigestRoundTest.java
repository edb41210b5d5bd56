package org.tworivers.app.work.digests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tworivers.app.work.attraction.LeadLedger.LUYI;
import static org.tworivers.app.work.attraction.LeadLedger.XIHUA;
import static org.tworivers.app.work.attraction.LeadLedger.lead;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.exchange.mail.MailServer;
import org.tworivers.app.exchange.mail.MailSettings;
import org.tworivers.app.exchange.mail.MailSettings.Security;
import org.tworivers.app.exchange.mail.SmtpLetters;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.Accounts.Account;
import org.tworivers.app.store.DigestSubscriptions;
import org.tworivers.app.store.DigestSubscriptions.Subscription;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.attraction.LeadDigest;
import org.tworivers.app.work.attraction.LeadLedger;
import org.tworivers.app.work.attraction.LeadReader;
import org.tworivers.core.attraction.AttractionCodec;
import org.tworivers.core.attraction.AttractionEntry.TalkClaimed;
import org.tworivers.core.attraction.Claim;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;

/// Letters about what waits, handed to a mail server of this machine. Of Luyi's two leads one is late and the
/// first talk of the other runs out in five days, of Xihua's one is late.
class DigestRoundTest {
    private static final LocalDate TUESDAY = LocalDate.of(2017, 3, 14);

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private LeadLedger ledger;

    private final MailServer mail = new MailServer();
    private Instant now = Instant.parse("2017-03-14T00:00:00Z"); // eight in the morning there
    private LocalDate today = TUESDAY;

    @BeforeEach
    void record() {
        ledger = new LeadLedger(folder);
        ledger.record(
                lead("spinning-mill", "luyi", LUYI, "2017-03-01"),
                lead("weaving-mill", "luyi", LUYI, "2017-03-14"),
                lead("foundry", "xihua", XIHUA, "2017-03-01"));
        ledger.append(new AttractionCodec()
                .encode(new TalkClaimed(
                        "weaving-mill", new Claim(LUYI, "luyi", LocalDate.of(2017, 3, 14), LocalDate.of(2017, 3, 19))))
                .withEvidence(List.of(Evidence.of(Evidence.Kind.FILING, "1"))));
    }

    @AfterEach
    void close() {
        mail.close();
        ledger.close();
    }

    private DigestSubscriptions subscriptions() {
        return new DigestSubscriptions(ledger.ledger().database());
    }

    /// As a server that was just started would go round.
    private int round(int port) {
        MailSettings settings = new MailSettings("127.0.0.1", port, Security.NONE, "", "", "office@tworivers.example");
        LeadReader reader = new LeadReader(ledger.ledger(), new CurrentFigures(ledger.ledger()));
        return new DigestRound(
                        new Accounts(ledger.ledger().database()),
                        subscriptions(),
                        List.of(new LeadDigest(reader)),
                        new SmtpLetters(settings, InstantSource.system()),
                        () -> now,
                        () -> today)
                .run();
    }

    private int round() {
        return round(mail.port());
    }

    private void open(String name, Role role, Code place, boolean closed) {
        new Accounts(ledger.ledger().database())
                .open(new Account(
                        "id-" + name,
                        name,
                        role.word(),
                        place.isNone() ? "" : place.toString(),
                        "",
                        false,
                        0,
                        0,
                        0,
                        closed,
                        "",
                        role.isOfOrganisation() ? "zhongwei" : ""));
    }

    private void subscribe(String name, Rhythm rhythm, String language) {
        subscriptions()
                .keep(new Subscription(
                        "id-" + name, rhythm.word(), language, LocalDate.EPOCH, false, name + "@tworivers.example"));
    }

    private List<String> recipients() throws MessagingException {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage letter : mail.taken()) {
            recipients.add(letter.getAllRecipients()[0].toString());
        }
        return recipients;
    }

    private String letter() throws MessagingException, IOException {
        MimeMessage letter = mail.taken().getLast();
        return letter.getSubject() + "\n" + letter.getContent().toString().replace("\r\n", "\n");
    }

    @Test
    void tellsACountysClerkWhatIsLateThereAndNothingOfAnother() throws MessagingException, IOException {
        open("clerk", Role.COUNTY_CLERK, LUYI, false);
        subscribe("clerk", Rhythm.DAILY, "en");
        assertThat(round()).isEqualTo(1);
        assertThat(letter())
                .startsWith("2 things wait for you, 2017-03-14\nclerk, this waits for you as of 2017-03-14:\n")
                .contains(
                        "Leads of which a step is late: 1\n- spinning-mill: answer was due on 2017-03-02\n",
                        "First talks that run out within seven days: 1\n- weaving-mill: holds until 2017-03-19\n")
                .doesNotContain("foundry");
    }

    @Test
    void tellsEachRoleWhatItMaySeeAndWhoMaySeeNothingNothing() throws MessagingException {
        for (Role role : Role.values()) {
            open(role.word(), role, role.isOfPlace() ? XIHUA : Code.NONE, false);
            subscribe(role.word(), Rhythm.DAILY, "zh");
        }
        round();
        assertThat(recipients())
                .containsExactlyInAnyOrder(
                        "county-clerk@tworivers.example",
                        "team-member@tworivers.example",
                        "sector-officer@tworivers.example",
                        "office-clerk@tworivers.example",
                        "head@tworivers.example",
                        "supervisor@tworivers.example",
                        "auditor@tworivers.example");
    }

    @Test
    void tellsOnceADayWhateverIsStartedAnew() throws MessagingException {
        open("head", Role.HEAD, Code.NONE, false);
        subscribe("head", Rhythm.DAILY, "zh");
        assertThat(round()).isEqualTo(1);
        assertThat(round()).isZero();
        today = TUESDAY.plusDays(1);
        now = Instant.parse("2017-03-14T22:59:59Z"); // a second before seven
        assertThat(round()).isZero();
        now = now.plusSeconds(1);
        assertThat(round()).isEqualTo(1);
        assertThat(recipients()).hasSize(2);
    }

    @Test
    void tellsOnceAWeekFromMondayOn() {
        open("head", Role.HEAD, Code.NONE, false);
        subscribe("head", Rhythm.WEEKLY, "zh");
        assertThat(round()).isEqualTo(1);
        today = TUESDAY.plusDays(5);
        assertThat(round()).isZero();
        today = TUESDAY.plusDays(7);
        assertThat(round()).isEqualTo(1);
    }

    @Test
    void waitsWhileTheMailServerIsAway() {
        open("head", Role.HEAD, Code.NONE, false);
        subscribe("head", Rhythm.DAILY, "zh");
        assertThat(round(1)).isZero();
        assertThat(round()).isEqualTo(1);
    }

    @Test
    void tellsNobodyWhoDidNotAskIsGoneOrHasNothingWaiting() {
        open("silent", Role.HEAD, Code.NONE, false);
        open("gone", Role.HEAD, Code.NONE, true);
        open("early", Role.HEAD, Code.NONE, false);
        subscribe("gone", Rhythm.DAILY, "zh");
        assertThat(round()).isZero();
        today = LocalDate.of(2017, 2, 28);
        subscribe("early", Rhythm.DAILY, "zh");
        assertThat(round()).isZero();
        assertThat(mail.taken()).isEmpty();
    }
}
