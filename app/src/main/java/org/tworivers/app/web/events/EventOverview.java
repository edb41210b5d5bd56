package org.tworivers.app.web.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.events.EventLanguages;
import org.tworivers.app.work.events.EventReader;
import org.tworivers.app.work.events.PairState;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.Delegation.Standing;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventPlan;
import org.tworivers.core.meetings.EventPlan.Encounter;
import org.tworivers.core.meetings.EventPlan.Promotion;
import org.tworivers.core.meetings.EventPlan.Session;
import org.tworivers.core.meetings.PairStanding;
import org.tworivers.core.meetings.Side;

/// What is planned of an event, how far it has come, and what is to be done next.
///
/// @param hosts admitted delegations of the host region
/// @param sources admitted delegations of the other
/// @param invited those that were asked and have not said
/// @param pairs how many pairs stand how, by the word of it
/// @param version the published timetable; 0 when there is none
/// @param meetings how many meetings it has
/// @param next the keys of what is to be done next: `web.event.now.next.` and this
record EventOverview(
        long hosts,
        long sources,
        long invited,
        Map<String, Long> pairs,
        int version,
        int meetings,
        List<Day> days,
        List<String> interpreters,
        List<String> encounters,
        List<String> next) {

    /// What happens on a day, by time.
    record Day(LocalDate day, List<Part> parts) {}

    /// A session of talks or a promotion.
    ///
    /// @param slots when each slot begins; empty for a promotion
    record Part(LocalTime begins, LocalTime ends, String title, String room, List<LocalTime> slots, Session session) {
        /// Whether projects are presented.
        public boolean isPromotion() {
            return slots.isEmpty();
        }
    }

    static EventOverview of(EventBook book, EventReader reader, Messages messages) {
        EventPlan plan = book.plan();
        Map<String, Long> pairs = pairs(book, reader);
        return new EventOverview(
                count(book, Side.HOST, Standing.ADMITTED),
                count(book, Side.SOURCE, Standing.ADMITTED),
                count(book, Side.HOST, Standing.INVITED) + count(book, Side.SOURCE, Standing.INVITED),
                pairs,
                book.versions().isEmpty()
                        ? 0
                        : book.versions().getLast().timetable().version(),
                book.placements().size(),
                days(plan),
                plan.interpreters().stream()
                        .map(pool -> messages.text(
                                "web.event.now.interpreters",
                                EventLanguages.name(pool.one(), messages),
                                EventLanguages.name(pool.other(), messages),
                                Integer.toString(pool.count())))
                        .toList(),
                plan.encounters().stream().map(each -> said(each, messages)).toList(),
                next(book, reader, pairs));
    }

    private static long count(EventBook book, Side side, Standing standing) {
        return book.delegations().values().stream()
                .filter(each -> each.side() == side && each.standing() == standing)
                .count();
    }

    private static Map<String, Long> pairs(EventBook book, EventReader reader) {
        Map<PairState, Long> counted = new EnumMap<>(PairState.class);
        for (PairStanding standing : book.pairs()) {
            counted.merge(reader.state(book, standing), 1L, Long::sum);
        }
        Map<String, Long> byWord = new TreeMap<>();
        for (PairState state : PairState.values()) {
            byWord.put(state.word(), counted.getOrDefault(state, 0L));
        }
        return byWord;
    }

    private static List<Day> days(EventPlan plan) {
        Map<LocalDate, List<Part>> days = new TreeMap<>();
        for (Session session : plan.sessions()) {
            List<LocalTime> slots = new ArrayList<>();
            for (int i = 0; i < session.slots(); i++) {
                slots.add(session.begins(i).toLocalTime());
            }
            days.computeIfAbsent(session.day(), fresh -> new ArrayList<>())
                    .add(new Part(session.begins(), session.ends().toLocalTime(), "", "", slots, session));
        }
        for (Promotion each : plan.promotions()) {
            LocalDate day = each.begins().toLocalDate();
            days.computeIfAbsent(day, fresh -> new ArrayList<>())
                    .add(new Part(
                            each.begins().toLocalTime(),
                            each.ends().toLocalTime(),
                            each.title(),
                            each.room(),
                            List.of(),
                            new Session(day, each.begins().toLocalTime(), 1, 1, 0, false)));
        }
        return days.entrySet().stream()
                .map(day -> new Day(
                        day.getKey(),
                        day.getValue().stream()
                                .sorted(Comparator.comparing(Part::begins))
                                .toList()))
                .toList();
    }

    private static String said(Encounter encounter, Messages messages) {
        return messages.text(
                "web.event.now.encounter",
                said(encounter.side(), encounter.kind(), messages),
                said(encounter.otherSide(), encounter.otherKind(), messages));
    }

    private static String said(Side side, String kind, Messages messages) {
        String named = messages.text("web.event.region." + side.word());
        return kind.isEmpty() ? named : messages.text("web.event.now.kind", named, kind);
    }

    private static List<String> next(EventBook book, EventReader reader, Map<String, Long> pairs) {
        List<String> next = new ArrayList<>();
        if (book.plan().halls().isEmpty()
                && book.delegations().values().stream()
                        .allMatch(each -> each.ownTable().isEmpty())) {
            next.add("tables");
        }
        long admitted = book.delegations().values().stream()
                .filter(Delegation::isAdmitted)
                .count();
        if (admitted < 2) {
            next.add("delegations");
        } else if (book.pairs().isEmpty()) {
            next.add(reader.areWishesOver(book) ? "wishes-late" : "wishes");
        }
        if (pairs.getOrDefault(PairState.AWAITED.word(), 0L) > 0) {
            next.add("answers");
        }
        if (pairs.getOrDefault(PairState.AGREED.word(), 0L) > 0
                && book.versions().isEmpty()) {
            next.add("timetable");
        }
        return next;
    }
}
