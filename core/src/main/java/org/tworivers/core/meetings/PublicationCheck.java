package org.tworivers.core.meetings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.tworivers.core.meetings.EventPlan.Interpreters;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.MeetingsEntry.TimetablePublished;
import org.tworivers.core.shared.Rejection;

/// Holds a timetable against the event before it is published: nobody unasked, nobody twice at one time.
final class PublicationCheck {
    private static final int MOST_NAMED = 50;

    private final EventBook book;
    private final EventSlots slots;
    private final Findings found = new Findings();
    private final Set<Pair> placed = new HashSet<>();
    private final Set<String> tablesTaken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private PublicationCheck(EventBook book) {
        this.book = book;
        slots = EventSlots.of(book.plan());
    }

    static List<Rejection> check(TimetablePublished timetable, EventBook book) {
        PublicationCheck check = new PublicationCheck(book);
        int next = book.versions().size() + 1;
        if (timetable.version() != next) {
            return check.found
                    .no(
                            "timetable-moved",
                            "version",
                            Integer.toString(timetable.version()),
                            "somebody published meanwhile; look at it, the next version is " + next + ".",
                            Integer.toString(next))
                    .all();
        }
        timetable.placements().forEach(check::check);
        List<Rejection> all = check.found.all();
        return all.size() <= MOST_NAMED ? all : all.subList(0, MOST_NAMED);
    }

    private void check(Placement placement) {
        Pair pair = placement.pair();
        if (!placed.add(pair)) {
            found.no("meeting-twice", "pair", pair.toString(), "place a meeting once.");
        }
        if (!book.isAgreed(book.standing(pair))) {
            found.no("meeting-not-agreed", "pair", pair.toString(), "the two have not agreed to meet; take it out.");
            return;
        }
        OptionalInt slot = slots.slot(placement.begins());
        if (slot.isEmpty()) {
            found.no(
                    "slot-unknown",
                    "begins",
                    placement.begins().toString(),
                    "choose the beginning of a slot of the event.");
            return;
        }
        checkDelegation(pair.first(), placement, slot.getAsInt());
        checkDelegation(pair.second(), placement, slot.getAsInt());
        checkTable(placement);
        checkInterpreters(placement);
    }

    private int count(String what) {
        return counts.merge(what, 1, Integer::sum);
    }

    private void checkDelegation(String key, Placement placement, int slot) {
        Delegation delegation = book.delegation(key);
        EventSlots.Slot time = slots.slots().get(slot);
        String named = key + " " + placement.begins();
        if (!delegation.isThere(time.begins(), time.ends())) {
            found.no("delegation-away", "begins", named, "it is not there then; choose another slot.");
        }
        if (count(key + "@" + slot) > delegation.representatives()) {
            found.no(
                    "delegation-busy",
                    "begins",
                    named,
                    "all its representatives have a meeting then; choose another slot.");
        }
        if (count(key) == delegation.limit(book.plan()) + 1) {
            found.no(
                    "limit-exceeded",
                    "delegation",
                    key,
                    "it has at most " + delegation.limit(book.plan()) + " meetings; take one out.",
                    Integer.toString(delegation.limit(book.plan())));
        }
    }

    private void checkTable(Placement placement) {
        Pair pair = placement.pair();
        String table = placement.table();
        boolean own = table.equals(book.delegation(pair.first()).ownTable())
                || table.equals(book.delegation(pair.second()).ownTable());
        if (own) {
            return;
        }
        if (slots.table(table).isEmpty()) {
            found.no("table-unknown", "table", table, "choose a table of a hall, or an own table of one of the two.");
        } else if (!tablesTaken.add(table + "@" + placement.begins())) {
            found.no(
                    "table-taken",
                    "table",
                    table + " " + placement.begins(),
                    "another meeting is there then; choose another table.");
        }
    }

    private void checkInterpreters(Placement placement) {
        if (placement.interpreters().isEmpty()) {
            return;
        }
        int there = book.plan().interpreters().stream()
                .filter(pool -> pool.toString().equals(placement.interpreters()))
                .mapToInt(Interpreters::count)
                .sum();
        if (count(placement.interpreters() + "@" + placement.begins()) == there + 1) {
            found.no(
                    "interpreters-busy",
                    "interpreters",
                    placement.interpreters() + " " + placement.begins(),
                    "there are " + there + " of them; choose another slot.",
                    Integer.toString(there));
        }
    }
}
