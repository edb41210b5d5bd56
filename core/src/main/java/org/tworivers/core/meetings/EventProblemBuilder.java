package org.tworivers.core.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tworivers.core.meetings.EventPlan.Interpreters;
import org.tworivers.core.meetings.EventPlan.Session;
import org.tworivers.core.meetings.EventProblem.Apart;
import org.tworivers.core.meetings.EventProblem.Goal;
import org.tworivers.core.meetings.EventProblem.Talk;
import org.tworivers.core.meetings.EventProblem.Why;
import org.tworivers.core.meetings.EventSlots.Slot;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Participant;
import org.tworivers.solver.timetable.ProblemBuilder;
import org.tworivers.solver.timetable.SlotGroup;
import org.tworivers.solver.timetable.SlotSet;

/// States an event as a problem of the engine.
final class EventProblemBuilder {
    /// What a meeting that somebody must have is worth where it is not required: more than a dozen others.
    private static final int WORTH_OF_A_MUST = 50;

    private final EventBook book;
    private final Goal goal;
    private final EventSlots slots;
    private final ProblemBuilder builder = new ProblemBuilder();
    private final Map<String, Integer> participants = new HashMap<>();
    private final List<Delegation> delegations = new ArrayList<>();
    private final List<Talk> talks = new ArrayList<>();
    private final List<Apart> apart = new ArrayList<>();
    private final Placements confirmed;
    private final List<Placement> released;
    private final int[] interpreted;
    private final SlotSet allowed;

    EventProblemBuilder(EventBook book, Collection<Placement> stay, Goal goal, Predicate<Slot> ahead) {
        this.book = book;
        this.goal = goal;
        slots = EventSlots.of(book.plan());
        allowed = slots.those(ahead);
        confirmed = Placements.thoseThatFit(book, stay);
        released = stay.stream()
                .filter(each -> confirmed.find(each.pair()).isEmpty())
                .toList();
        interpreted = new int[book.plan().interpreters().size()];
    }

    EventProblem build(List<PairStanding> chosen) {
        addSlots();
        book.plan().interpreters().forEach(pool -> builder.addPool(pool.count()));
        book.delegations().values().stream().filter(Delegation::isAdmitted).forEach(this::add);
        chosen.forEach(this::add);
        builder.objectives(Objective.UNSCHEDULED, goal.objective());
        int fairness = book.plan().rules().fairness();
        builder.fairness(fairness < 0 || !goal.fair() ? MeetingProblem.UNLIMITED : fairness);
        return new EventProblem(slots, builder.build(), delegations, talks, apart, released);
    }

    private void addSlots() {
        List<LocalDate> days =
                book.plan().sessions().stream().map(Session::day).distinct().toList();
        for (Session session : book.plan().sessions()) {
            SlotGroup group = new SlotGroup(days.indexOf(session.day()), session.slots(), session.adjacent());
            builder.group(group, slots.tables().size());
        }
    }

    private void add(Delegation delegation) {
        SlotSet available = slots.those(slot -> delegation.isThere(slot.begins(), slot.ends()));
        boolean own = !delegation.ownTable().isEmpty();
        participants.put(delegation.key(), builder.add(new Participant(delegation.representatives(), own, available)));
        delegations.add(delegation);
    }

    private void add(PairStanding standing) {
        Pair pair = standing.pair();
        Optional<Placement> stays = confirmed.find(pair);
        if (stays.isEmpty() && Placements.areWithoutWords(book, pair)) {
            apart.add(new Apart(pair, Why.WITHOUT_WORDS));
            return;
        }
        if (available(pair.first()).and(available(pair.second())).isEmpty()) {
            apart.add(new Apart(pair, Why.NEVER_TOGETHER));
            return;
        }
        int pool = pool(pair, stays);
        Meeting meeting = new Meeting(
                index(owner(pair, stays)),
                index(pair.other(owner(pair, stays))),
                standing.isMust() ? WORTH_OF_A_MUST : ChosenPairs.priority(standing),
                standing.isMust() && goal.musts(),
                stays.isPresent() ? SlotSet.all(builder.slots()) : allowed,
                Meeting.OPEN,
                Meeting.OPEN,
                false,
                pool);
        builder.add(stays.map(place -> locked(meeting, place)).orElse(meeting));
        String interpreters =
                pool == Meeting.OPEN ? "" : book.plan().interpreters().get(pool).toString();
        talks.add(new Talk(pair, interpreters, stays));
    }

    private SlotSet available(String key) {
        return builder.participant(index(key)).available();
    }

    private int index(String key) {
        return participants.getOrDefault(key, Meeting.OPEN);
    }

    /// A confirmed meeting at a free table, of somebody who has an own one, takes that free table away from the others.
    private Meeting locked(Meeting meeting, Placement place) {
        int slot = slots.slot(place.begins()).orElseThrow();
        int table = slots.table(place.table()).orElse(Meeting.OPEN);
        boolean own = builder.participant(meeting.first()).ownTable()
                || builder.participant(meeting.second()).ownTable();
        if (own && table != Meeting.OPEN) {
            builder.closeTable(table, slot);
        }
        return meeting.lockedTo(slot, own ? Meeting.OPEN : table);
    }

    /// At whose own table they meet, if both have one: where they are confirmed, else the host's.
    private String owner(Pair pair, Optional<Placement> stays) {
        Delegation first = book.delegation(pair.first());
        Delegation second = book.delegation(pair.second());
        if (stays.isPresent() && stays.get().table().equals(second.ownTable())) {
            return second.key();
        }
        boolean secondHosts = second.side() == Side.HOST && first.side() != Side.HOST;
        return secondHosts && stays.isEmpty() ? second.key() : first.key();
    }

    /// Of the pools that help two the one that is asked for least, as its interpreters go.
    private int pool(Pair pair, Optional<Placement> stays) {
        List<Interpreters> pools = book.plan().interpreters();
        List<Interpreters> helping = Placements.helping(book, pair);
        int best = Meeting.OPEN;
        for (int i = 0; i < pools.size(); i++) {
            String name = pools.get(i).toString();
            boolean fits = stays.map(place -> place.interpreters().equals(name)).orElse(helping.contains(pools.get(i)));
            if (fits && (best == Meeting.OPEN || load(i, pools) < load(best, pools))) {
                best = i;
            }
        }
        if (best != Meeting.OPEN) {
            interpreted[best]++;
        }
        return best;
    }

    private long load(int pool, List<Interpreters> pools) {
        return 1000L * (interpreted[pool] + 1) / pools.get(pool).count();
    }
}
