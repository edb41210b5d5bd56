package org.tworivers.app.work.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tworivers.app.store.EventNotices;
import org.tworivers.app.store.EventNotices.Letter;
import org.tworivers.app.store.EventNotices.Notice;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventBook.Version;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.PairStanding;
import org.tworivers.core.meetings.TimetableDifference;
import org.tworivers.core.register.PersonDetails;

/// Tells delegations what concerns them: each timetable to whom it changes something, and what still waits for an
/// answer.
public final class NoticeDesk {
    /// A timetable that changes their agenda; the content is its version.
    public static final String TIMETABLE = "timetable";
    /// Questions that they have not answered; the content is how many.
    public static final String REMINDER = "reminder";

    private final Ledger ledger;
    private final EventOffice office;
    private final EventReader reader;
    private final EventNotices notices;

    public NoticeDesk(Ledger ledger, EventOffice office, EventReader reader, EventNotices notices) {
        this.ledger = ledger;
        this.office = office;
        this.reader = reader;
        this.notices = notices;
    }

    /// Tells everybody whose agenda a published timetable changed, for every version of which nobody was told yet. What
    /// was told is not told again.
    public void tellVersions(EventBook book) {
        Set<String> told = notices.told(book.plan().id(), TIMETABLE);
        if (told.size() == book.versions().size()) {
            return;
        }
        List<Notice> fresh = new ArrayList<>();
        List<Placement> before = List.of();
        for (Version version : book.versions()) {
            List<Placement> now = version.timetable().placements();
            String number = Integer.toString(version.timetable().version());
            if (!told.contains(number)) {
                for (String key : affected(before, now)) {
                    fresh.add(notice(book, key, TIMETABLE, number));
                }
            }
            before = now;
        }
        if (!fresh.isEmpty()) {
            notices.add(fresh);
        }
    }

    private static SortedSet<String> affected(List<Placement> before, List<Placement> now) {
        SortedSet<String> affected = new TreeSet<>();
        TimetableDifference.between(before, now).changes().forEach(change -> {
            affected.add(change.pair().first());
            affected.add(change.pair().second());
        });
        return affected;
    }

    /// Reminds those who have not answered what they were asked; once a day.
    ///
    /// @return how many are reminded
    public int remind(EventBook book) {
        List<Notice> fresh = new ArrayList<>();
        for (Delegation delegation : book.delegations().values()) {
            long open = book.pairs().stream()
                    .filter(standing -> standing.pair().has(delegation.key()))
                    .filter(standing -> isOpen(book, standing, delegation))
                    .count();
            if (open > 0) {
                fresh.add(notice(book, delegation.key(), REMINDER, Long.toString(open)));
            }
        }
        notices.add(fresh);
        return fresh.size();
    }

    private boolean isOpen(EventBook book, PairStanding standing, Delegation delegation) {
        return delegation.isAdmitted() && reader.isAwaited(book, standing, delegation.key());
    }

    private Notice notice(EventBook book, String delegation, String kind, String content) {
        String event = book.plan().id();
        String about = kind.equals(REMINDER) ? office.today().toString() : content;
        return new Notice(
                event + "/" + delegation + "/" + kind + "/" + about,
                event,
                delegation,
                office.instant(),
                kind,
                content,
                addresses(book, delegation).isEmpty() ? Letter.NONE : Letter.WAITING,
                Instant.EPOCH);
    }

    /// Where letters to a delegation go: what its representatives left to be reached by, as far as it is an address.
    public List<String> addresses(EventBook book, String delegation) {
        return book.findDelegation(delegation).map(Delegation::people).orElse(List.of()).stream()
                .flatMap(person -> ledger.people().findPerson(person).stream())
                .map(person -> person.details().equals(PersonDetails.ERASED)
                        ? ""
                        : person.details().contact())
                .filter(contact -> contact.matches("[^\\s@<>,;:]{1,64}@[^\\s@<>,;:]{1,190}"))
                .toList();
    }

    /// Whether an act that was tried was recorded, and tells everybody whom it concerns.
    public boolean tellIfRecorded(Appended appended, String event) {
        boolean recorded = !(appended instanceof Appended.Refused);
        if (recorded) {
            reader.find(event).ifPresent(this::tellVersions);
        }
        return recorded;
    }
}
