package org.tworivers.core.meetings;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.meetings.EventPlan.Hall;
import org.tworivers.core.meetings.EventPlan.Session;
import org.tworivers.solver.timetable.SlotSet;

/// The slots and tables of an event, numbered through from 0 in the order of time and of halls.
public final class EventSlots {
    private final List<Slot> slots = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Map<LocalDateTime, Integer> byBeginning = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();

    private EventSlots() {}

    /// A slot.
    ///
    /// @param session from 0
    public record Slot(int session, LocalDateTime begins, LocalDateTime ends) {}

    /// A free table.
    public record Table(String name, String hall, int seats) {}

    /// The slots and tables of a plan.
    public static EventSlots of(EventPlan plan) {
        EventSlots found = new EventSlots();
        for (int s = 0; s < plan.sessions().size(); s++) {
            Session session = plan.sessions().get(s);
            for (int i = 0; i < session.slots(); i++) {
                found.byBeginning.put(session.begins(i), found.slots.size());
                found.slots.add(new Slot(s, session.begins(i), session.begins(i).plusMinutes(session.minutes())));
            }
        }
        for (Hall hall : plan.halls()) {
            for (int t = 0; t < hall.tables(); t++) {
                found.byName.put(hall.table(t), found.tables.size());
                found.tables.add(new Table(hall.table(t), hall.name(), hall.seats()));
            }
        }
        return found;
    }

    /// The slots by time.
    public List<Slot> slots() {
        return Collections.unmodifiableList(slots);
    }

    /// The free tables.
    public List<Table> tables() {
        return Collections.unmodifiableList(tables);
    }

    /// The number of the slot that begins then.
    public OptionalInt slot(LocalDateTime begins) {
        return number(byBeginning.get(begins));
    }

    /// The number of a free table.
    public OptionalInt table(String name) {
        return number(byName.get(name));
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// Some of the slots, as the engine has them.
    SlotSet those(Predicate<Slot> wanted) {
        int[] found = IntStream.range(0, slots.size())
                .filter(each -> wanted.test(slots.get(each)))
                .toArray();
        return SlotSet.of(slots.size(), found);
    }

    /// How many slots a delegation is there for.
    public int slotsOf(Delegation delegation) {
        return those(slot -> delegation.isThere(slot.begins(), slot.ends())).size();
    }
}
