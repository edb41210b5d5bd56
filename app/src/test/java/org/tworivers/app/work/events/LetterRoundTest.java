package org.tworivers.app.work.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.Roots;
import org.tworivers.app.exchange.mail.MailServer;
import org.tworivers.app.exchange.mail.MailSettings;
import org.tworivers.app.exchange.mail.MailSettings.Security;
import org.tworivers.app.exchange.mail.SmtpLetters;
import org.tworivers.app.store.EventNotices;
import org.tworivers.app.store.EventNotices.Letter;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Recording;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.journal.PersonalContent;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsCodec;
import org.tworivers.core.meetings.MeetingsEntry.DelegationStated;
import org.tworivers.core.register.PersonDetails;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.PersonStated;

/// Letters about a published timetable go out once, by a mail server of this machine, and wait while it is away.
class LetterRoundTest {
    private static final String EVENT = "2017-05";
    private static final Origin CLERK = new Origin("clerk", Channel.WEB, "CN-HA", "");

    private static EventBook book(Ledger ledger) {
        return ledger.events().book(EVENT, ledger.journal().head().sequence());
    }

    private static void stateRepresentative(Ledger ledger) {
        PersonalContent content = new PersonDetails("示例代表", "desk@tworivers.example").seal("ab".repeat(32));
        PersonStated person = new PersonStated("person-1", content.commitment().hash(), "", "representative");
        Delegation of = book(ledger).delegation("firm-1");
        Delegation with = new Delegation(
                of.key(),
                of.organisation(),
                of.names(),
                of.side(),
                of.kind(),
                of.standing(),
                of.representatives(),
                List.of("person-1"),
                of.ownTable(),
                of.languages(),
                of.absences(),
                of.promised(),
                of.limit(),
                of.interests());
        Act act = Act.of(
                        CLERK,
                        List.of(
                                new RegisterCodec().encode(person),
                                new MeetingsCodec().encode(new DelegationStated(EVENT, with))))
                .withPersonal(List.of(content));
        assertThat(ledger.journal().append(act)).isInstanceOf(Appended.Recorded.class);
    }

    private static LetterRound round(Ledger ledger, int port) {
        EventOffice office = new EventOffice(InstantSource.system(), () -> LocalDate.of(2017, 5, 23), "CN-HA");
        EventReader reader = new EventReader(ledger, office);
        EventNotices notices = new EventNotices(ledger.database());
        MailSettings settings = new MailSettings("127.0.0.1", port, Security.NONE, "", "", "notices@tworivers.example");
        return new LetterRound(
                new SmtpLetters(settings, InstantSource.system()),
                notices,
                reader,
                new NoticeDesk(ledger, office, reader, notices));
    }

    private static Optional<Letter> letter(Ledger ledger, String delegation) {
        return new EventNotices(ledger.database())
                .of(EVENT, delegation).stream().map(notice -> notice.letter()).findFirst();
    }

    @Test
    void whoLeftAnAddressGetsALetterOnceAndTheOthersOnlyANotice(@TempDir Path folder) throws MessagingException {
        try (Ledger ledger =
                Ledger.open("sqlite:" + folder.resolve("letters.db"), InstantSource.system(), new Random(7))) {
            Recording.record(ledger, CLERK, Roots.project("example/henan-shanghai/event.jsonl"));
            stateRepresentative(ledger);
            assertThat(round(ledger, 1).run()).isZero();
            assertThat(letter(ledger, "firm-1")).contains(Letter.WAITING);
            assertThat(letter(ledger, "firm-2")).contains(Letter.NONE);
            try (MailServer server = new MailServer()) {
                assertThat(round(ledger, server.port()).run()).isEqualTo(1);
                assertThat(round(ledger, server.port()).run()).isZero();
                assertThat(server.taken()).hasSize(1);
                assertThat(server.taken().getFirst().getAllRecipients())
                        .extracting(Object::toString)
                        .containsExactly("desk@tworivers.example");
            }
            assertThat(letter(ledger, "firm-1")).contains(Letter.SENT);
        }
    }
}
