package org.tworivers.core.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.meetings.Delegation.Standing;
import org.tworivers.core.meetings.EventPlan.Hall;
import org.tworivers.core.meetings.EventPlan.Interpreters;
import org.tworivers.core.meetings.EventPlan.Session;
import org.tworivers.core.meetings.EventPlan.WishRules;
import org.tworivers.core.meetings.MeetingsEntry.DelegationStated;
import org.tworivers.core.meetings.MeetingsEntry.EventPlanned;
import org.tworivers.core.meetings.MeetingsEntry.OfEvent;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.MeetingsEntry.TimetablePublished;
import org.tworivers.core.meetings.MeetingsEntry.Wish;
import org.tworivers.core.meetings.MeetingsEntry.WishAnswered;
import org.tworivers.core.meetings.MeetingsEntry.WishStated;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// A small event that is recorded step by step: two mornings of three slots, one hall of two tables.
final class EventStory {
    static final String EVENT = "2017-05";
    static final LocalDateTime NINE = LocalDateTime.of(2017, 5, 24, 9, 0);

    private final List<Recorded<OfEvent>> recorded = new ArrayList<>();
    private EventBook book = EventBook.of(List.of());

    static EventPlan plan() {
        return new EventPlan(
                EVENT,
                Names.of("zh", "豫沪对接会"),
                "2017-strategic",
                "郑州",
                ZoneId.of("Asia/Shanghai"),
                true,
                List.of(
                        new Session(LocalDate.of(2017, 5, 24), LocalTime.of(9, 0), 3, 25, 5, false),
                        new Session(LocalDate.of(2017, 5, 25), LocalTime.of(9, 0), 3, 25, 5, false)),
                List.of(new Hall("A", 2, 4)),
                List.of(new Interpreters("en", "zh", 1)),
                List.of(),
                new WishRules(false, 2, 1, 4, 2, LocalDate.of(2017, 5, 10), LocalDate.of(2017, 5, 15)),
                List.of());
    }

    static Delegation delegation(String key, Side side) {
        return new Delegation(
                key,
                "",
                Names.of("en", key),
                side,
                "firm",
                Standing.ADMITTED,
                1,
                List.of(),
                "",
                new TreeSet<>(List.of("zh")),
                List.of(),
                Delegation.AS_ALL,
                Delegation.AS_ALL,
                List.of());
    }

    /// Two hosts and two from the source.
    static EventStory begun() {
        return new EventStory()
                .then(new EventPlanned(plan()))
                .then(new DelegationStated(EVENT, delegation("park", Side.HOST)))
                .then(new DelegationStated(EVENT, delegation("town", Side.HOST)))
                .then(new DelegationStated(EVENT, delegation("mill", Side.SOURCE)))
                .then(new DelegationStated(EVENT, delegation("lab", Side.SOURCE)));
    }

    static WishStated wish(String from, Wish wish, String to) {
        return new WishStated(EVENT, from, to, wish, "");
    }

    static WishAnswered agreed(String by, String other) {
        return new WishAnswered(EVENT, by, other, Optional.empty(), "");
    }

    static Placement placement(String one, String other, LocalDateTime begins, String table) {
        return new Placement(Pair.of(one, other), begins, table, "", false);
    }

    static TimetablePublished published(int version, Placement... placements) {
        return new TimetablePublished(EVENT, version, List.of(placements), "");
    }

    /// Records something that must be in order.
    EventStory then(OfEvent entry) {
        List<Rejection> rejections = check(entry);
        if (!rejections.isEmpty()) {
            throw new AssertionError(entry + ": " + rejections);
        }
        long sequence = recorded.size() + 1L;
        Recorded<OfEvent> next = new Recorded<>(
                sequence, "e-" + sequence, Instant.EPOCH.plusSeconds(sequence), "clerk", List.of(), entry);
        recorded.add(next);
        book = book.with(List.of(next));
        return this;
    }

    List<Rejection> check(OfEvent entry) {
        return EventCheck.check(entry, book, "clerk");
    }

    List<String> codes(OfEvent entry) {
        return check(entry).stream().map(Rejection::code).toList();
    }

    EventBook book() {
        return book;
    }

    List<Recorded<OfEvent>> recorded() {
        return List.copyOf(recorded);
    }
}
