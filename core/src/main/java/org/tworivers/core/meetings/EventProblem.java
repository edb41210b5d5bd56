package org.tworivers.core.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tworivers.core.meetings.EventSlots.Slot;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Timetable;

/// An event as the engine knows it: its delegations, slots, tables and meetings as indices, and back.
public final class EventProblem {
    private final EventSlots slots;
    private final MeetingProblem problem;
    private final List<Delegation> participants;
    private final List<Talk> talks;
    private final List<Apart> apart;
    private final List<Placement> released;

    /// A meeting of the problem, by its index.
    ///
    /// @param confirmed where it stays; nothing when it may be anywhere
    record Talk(Pair pair, String interpreters, Optional<Placement> confirmed) {}

    /// Why a chosen pair cannot meet at all.
    public enum Why {
        /// They share no language, and no interpreters help them.
        WITHOUT_WORDS,
        /// There is no slot in which both are there.
        NEVER_TOGETHER
    }

    /// A chosen pair that cannot meet at all.
    public record Apart(Pair pair, Why why) {}

    /// How a timetable is judged.
    ///
    /// @param objective what is made small once as much as possible is placed
    /// @param musts whether meetings that somebody must have are required, or only worth more than others
    /// @param fair whether the event's fairness is kept to
    public record Goal(Objective objective, boolean musts, boolean fair) {}

    EventProblem(
            EventSlots slots,
            MeetingProblem problem,
            List<Delegation> participants,
            List<Talk> talks,
            List<Apart> apart,
            List<Placement> released) {
        this.slots = slots;
        this.problem = problem;
        this.participants = List.copyOf(participants);
        this.talks = List.copyOf(talks);
        this.apart = List.copyOf(apart);
        this.released = List.copyOf(released);
    }

    /// States the problem.
    ///
    /// @param chosen the pairs that are to meet
    /// @param confirmed meetings that stay where they are
    public static EventProblem of(
            EventBook book, List<PairStanding> chosen, Collection<Placement> confirmed, Goal goal) {
        return of(book, chosen, confirmed, goal, slot -> true);
    }

    /// The same when not all slots can be used any more, but for what stays.
    static EventProblem of(
            EventBook book,
            List<PairStanding> chosen,
            Collection<Placement> confirmed,
            Goal goal,
            Predicate<Slot> ahead) {
        return new EventProblemBuilder(book, confirmed, goal, ahead).build(chosen);
    }

    /// The problem of the engine.
    public MeetingProblem problem() {
        return problem;
    }

    /// The delegations by the index of their participants.
    public List<Delegation> participants() {
        return participants;
    }

    /// The pair of a meeting.
    public Pair pair(int meeting) {
        return talks.get(meeting).pair();
    }

    /// The chosen pairs that cannot meet at all.
    public List<Apart> apart() {
        return apart;
    }

    /// The confirmed meetings that could not stay where they are, since the event was changed.
    public List<Placement> released() {
        return released;
    }

    /// Where a timetable of the engine puts meetings, by time and table.
    public List<Placement> placements(EventBook book, Timetable timetable) {
        List<Placement> placements = new ArrayList<>();
        for (int m = 0; m < talks.size(); m++) {
            if (timetable.isPlaced(m) && timetable.table(m) != Meeting.OPEN) {
                placements.add(placement(m, timetable));
            }
        }
        return Placements.of(book, placements).all();
    }

    private Placement placement(int m, Timetable timetable) {
        Talk talk = talks.get(m);
        return talk.confirmed()
                .orElseGet(() -> new Placement(
                        talk.pair(),
                        slots.slots().get(timetable.slot(m)).begins(),
                        table(timetable.table(m)),
                        talk.interpreters(),
                        false));
    }

    private String table(int table) {
        return table < problem.tables()
                ? slots.tables().get(table).name()
                : participants.get(table - problem.tables()).ownTable();
    }

    /// The engine's timetable of placements; of meetings that are not the problem's it says nothing.
    public Timetable timetable(Collection<Placement> placements) {
        Map<Pair, Placement> byPair = new HashMap<>();
        placements.forEach(each -> byPair.put(each.pair(), each));
        int[] inSlots = new int[talks.size()];
        int[] atTables = new int[talks.size()];
        for (int m = 0; m < talks.size(); m++) {
            Placement placement = byPair.get(talks.get(m).pair());
            inSlots[m] = placement == null
                    ? Meeting.OPEN
                    : slots.slot(placement.begins()).orElse(Meeting.OPEN);
            atTables[m] = placement == null || inSlots[m] == Meeting.OPEN ? Meeting.OPEN : table(m, placement);
        }
        return Timetable.of(inSlots, atTables);
    }

    private int table(int m, Placement placement) {
        int own = problem.ownTableOf(m);
        return own != Meeting.OPEN ? own : slots.table(placement.table()).orElse(Meeting.OPEN);
    }
}
