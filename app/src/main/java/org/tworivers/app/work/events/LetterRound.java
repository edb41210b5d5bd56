package org.tworivers.app.work.events;

import org.tworivers.app.exchange.mail.Delivery;
import org.tworivers.app.exchange.mail.Letter;
import org.tworivers.app.exchange.mail.Letters;
import org.tworivers.app.render.Messages;
import org.tworivers.app.store.EventNotices;
import org.tworivers.app.store.EventNotices.Notice;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.shared.ContentHash;

/// Sends letters about notices, a few at a time. A letter that could not go out waits for the next round.
public final class LetterRound {
    private static final int MOST = 50;
    private static final int ID = 32;

    private final Letters letters;
    private final EventNotices notices;
    private final EventReader reader;
    private final NoticeDesk desk;

    public LetterRound(Letters letters, EventNotices notices, EventReader reader, NoticeDesk desk) {
        this.letters = letters;
        this.notices = notices;
        this.reader = reader;
        this.desk = desk;
    }

    /// One round: tells what was published since the last, then sends what waits.
    ///
    /// @return how many letters went out
    public int run() {
        reader.all().forEach(desk::tellVersions);
        int sent = 0;
        for (Notice notice : notices.waiting(MOST)) {
            EventNotices.Letter became = send(notice);
            if (became == EventNotices.Letter.WAITING) {
                return sent;
            }
            notices.note(notice.id(), became);
            sent += became == EventNotices.Letter.SENT ? 1 : 0;
        }
        return sent;
    }

    /// Sent when one representative at least gets it; refused when none can.
    private EventNotices.Letter send(Notice notice) {
        return reader.find(notice.event()).map(book -> send(book, notice)).orElse(EventNotices.Letter.NONE);
    }

    private EventNotices.Letter send(EventBook book, Notice notice) {
        EventNotices.Letter became = EventNotices.Letter.NONE;
        for (String address : desk.addresses(book, notice.delegation())) {
            Delivery delivery = letters.send(letter(book, notice, address));
            if (delivery instanceof Delivery.Away) {
                return EventNotices.Letter.WAITING;
            }
            if (delivery instanceof Delivery.Sent) {
                became = EventNotices.Letter.SENT;
            } else if (became == EventNotices.Letter.NONE) {
                became = EventNotices.Letter.REFUSED;
            }
        }
        return became;
    }

    /// In both languages: who reads it is not known.
    private static Letter letter(EventBook book, Notice notice, String address) {
        Messages chinese = Messages.in("zh");
        Messages english = Messages.in("en");
        return new Letter(
                ContentHash.of(notice.id() + "\n" + address).substring(0, ID),
                address,
                chinese.text(
                        "web.event.letter.subject",
                        book.plan().names().in("zh"),
                        book.delegation(notice.delegation()).names().in("zh")),
                text(book, notice, chinese) + "\n" + text(book, notice, english),
                "zh");
    }

    private static String text(EventBook book, Notice notice, Messages messages) {
        return messages.text(
                        "web.event.letter." + notice.kind(),
                        book.plan().names().in(messages.language()),
                        notice.content())
                + "\n";
    }
}
