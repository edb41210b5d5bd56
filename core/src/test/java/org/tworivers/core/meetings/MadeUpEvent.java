package org.tworivers.core.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.meetings.Delegation.Absence;
import org.tworivers.core.meetings.Delegation.Standing;
import org.tworivers.core.meetings.EventPlan.Hall;
import org.tworivers.core.meetings.EventPlan.Interpreters;
import org.tworivers.core.meetings.EventPlan.Session;
import org.tworivers.core.meetings.EventPlan.WishRules;
import org.tworivers.core.meetings.MeetingsEntry.DelegationStated;
import org.tworivers.core.meetings.MeetingsEntry.EventPlanned;
import org.tworivers.core.meetings.MeetingsEntry.OfEvent;
import org.tworivers.core.meetings.MeetingsEntry.Wish;
import org.tworivers.core.meetings.MeetingsEntry.WishAnswered;
import org.tworivers.core.meetings.MeetingsEntry.WishStated;
import org.tworivers.core.shared.Names;

/// A random event of a size: everybody is asked by somebody of the other side, most accept.
final class MadeUpEvent {
    private static final LocalDate FIRST = LocalDate.of(2017, 5, 24);

    private final Size size;
    private final SplittableRandom random;
    private final List<Recorded<OfEvent>> recorded = new ArrayList<>();

    /// @param participants of both sides together
    /// @param agreed pairs that both want to meet
    /// @param slots a session; there are four on two days, the second of each day adjacent to the first
    /// @param limit of everybody's meetings
    /// @param quirks per cent of the delegations with two representatives, with an own table, with an absence, and
    ///     without the others' language
    record Size(int participants, int agreed, List<Integer> slots, int tables, int limit, int quirks) {
        Size {
            slots = List.copyOf(slots);
        }
    }

    private MadeUpEvent(Size size, long seed) {
        this.size = size;
        random = new SplittableRandom(seed);
    }

    /// The same size and seed give the same event.
    static EventBook of(Size size, long seed) {
        MadeUpEvent event = new MadeUpEvent(size, seed);
        event.record(new EventPlanned(event.plan()));
        for (int i = 0; i < size.participants(); i++) {
            event.record(new DelegationStated(EventStory.EVENT, event.delegation(i)));
        }
        event.ask();
        return EventBook.of(event.recorded);
    }

    /// A small one of a random size.
    static EventBook small(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Integer> slots = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            slots.add(random.nextInt(1, 4));
        }
        return of(
                new Size(
                        random.nextInt(4, 14),
                        random.nextInt(0, 30),
                        slots,
                        random.nextInt(1, 5),
                        random.nextInt(1, 7),
                        random.nextInt(0, 60)),
                random.nextLong());
    }

    private void record(OfEvent entry) {
        long sequence = recorded.size() + 1L;
        recorded.add(new Recorded<>(sequence, "e-" + sequence, Instant.EPOCH, "clerk", List.of(), entry));
    }

    private EventPlan plan() {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < size.slots().size(); i++) {
            LocalTime begins = LocalTime.of(i % 2 == 0 ? 8 : 14, 0);
            sessions.add(new Session(FIRST.plusDays(i / 2), begins, size.slots().get(i), 20, 5, i % 2 == 1));
        }
        int half = size.tables() / 2;
        List<Hall> halls = new ArrayList<>(List.of(new Hall("A", size.tables() - half, 4)));
        if (half > 0) {
            halls.add(new Hall("B", half, 4));
        }
        return new EventPlan(
                EventStory.EVENT,
                Names.of("zh", "豫沪对接会"),
                "2017-strategic",
                "郑州",
                ZoneId.of("Asia/Shanghai"),
                true,
                sessions,
                halls,
                List.of(new Interpreters("en", "zh", 1), new Interpreters("de", "zh", 1)),
                List.of(),
                new WishRules(false, size.agreed() + 1, 1, size.limit(), -1, FIRST.minusDays(9), FIRST.minusDays(4)),
                List.of());
    }

    private boolean is(int percent) {
        return random.nextInt(100) < percent;
    }

    static String key(int participant) {
        return "d" + (1000 + participant);
    }

    private Delegation delegation(int i) {
        boolean host = i % 2 == 0;
        LocalDateTime away = FIRST.plusDays(random.nextInt(2)).atTime(random.nextInt(8, 15), 0);
        SortedSet<String> languages = new TreeSet<>(List.of("zh"));
        if (!host && is(size.quirks())) {
            languages = new TreeSet<>(List.of(is(50) ? "en" : is(50) ? "de" : "fr"));
        }
        return new Delegation(
                key(i),
                "",
                Names.of("en", "Delegation " + i),
                host ? Side.HOST : Side.SOURCE,
                "firm",
                Standing.ADMITTED,
                is(size.quirks()) ? 2 : 1,
                List.of(),
                is(size.quirks()) ? "Own " + i : "",
                languages,
                is(size.quirks()) ? List.of(new Absence(away, away.plusHours(2))) : List.of(),
                Delegation.AS_ALL,
                Delegation.AS_ALL,
                List.of());
    }

    private void ask() {
        Set<Pair> asked = new HashSet<>();
        int most = (size.participants() / 2) * ((size.participants() + 1) / 2);
        while (asked.size() < Math.min(size.agreed(), most)) {
            int host = random.nextInt((size.participants() + 1) / 2) * 2;
            int source = random.nextInt(size.participants() / 2) * 2 + 1;
            String from = key(is(50) ? host : source);
            Pair pair = Pair.of(key(host), key(source));
            if (asked.add(pair)) {
                Wish wish = is(30) ? Wish.MUST : Wish.NICE;
                record(new WishStated(EventStory.EVENT, from, pair.other(from), wish, ""));
                record(new WishAnswered(EventStory.EVENT, pair.other(from), from, Optional.empty(), ""));
            }
        }
    }
}
