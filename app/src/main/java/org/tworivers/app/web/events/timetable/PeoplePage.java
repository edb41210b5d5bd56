package org.tworivers.app.web.events.timetable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tworivers.app.web.events.timetable.BoardView.Line;
import org.tworivers.app.web.events.timetable.BoardView.Person;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventSlots.Slot;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.Placements;

/// A board by delegation, so many on a page.
///
/// @param page from 1
/// @param sought a part of the names of those shown; empty for all
public record PeoplePage(List<Person> people, int page, int pages, String sought) {
    private static final int EACH = 25;

    public PeoplePage {
        people = List.copyOf(people);
    }

    static PeoplePage of(EventBook book, Placements board, TimetableWords words, String sought, int page) {
        String wanted = sought.strip().toLowerCase(Locale.ROOT);
        List<Delegation> found = book.delegations().values().stream()
                .filter(Delegation::isAdmitted)
                .filter(each -> each.key().contains(wanted)
                        || each.names().byLanguage().values().stream()
                                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
        int pages = Math.max(1, (found.size() + EACH - 1) / EACH);
        int shown = Math.clamp(page, 1, pages);
        List<Person> people = found.stream()
                .skip((long) (shown - 1) * EACH)
                .limit(EACH)
                .map(each -> person(book, board, words, each))
                .toList();
        return new PeoplePage(people, shown, pages, sought.strip());
    }

    private static Person person(EventBook book, Placements board, TimetableWords words, Delegation delegation) {
        List<Placement> meetings = board.of(delegation.key());
        List<Line> lines = new ArrayList<>();
        for (Placement each : meetings) {
            lines.add(new Line(
                    each.pair().toString(),
                    each.begins().toLocalDate(),
                    words.when(each.begins()),
                    each.table(),
                    words.name(each.pair().other(delegation.key())),
                    each.confirmed()));
        }
        return new Person(
                delegation.key(),
                words.name(delegation.key()),
                meetings.size(),
                delegation.limit(book.plan()),
                idle(board, meetings),
                lines);
    }

    /// Slots without a meeting between the first and the last of a session.
    private static int idle(Placements board, List<Placement> meetings) {
        Set<LocalDateTime> busy = meetings.stream().map(Placement::begins).collect(Collectors.toSet());
        int idle = 0;
        int waiting = 0;
        int session = -1;
        for (Slot slot : board.slots().slots()) {
            if (slot.session() != session) {
                session = slot.session();
                waiting = -1;
            }
            if (busy.contains(slot.begins())) {
                idle += Math.max(0, waiting);
                waiting = 0;
            } else if (waiting >= 0) {
                waiting++;
            }
        }
        return idle;
    }
}
