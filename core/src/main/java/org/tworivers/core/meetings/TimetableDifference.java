package org.tworivers.core.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tworivers.core.meetings.EventBook.Version;
import org.tworivers.core.meetings.MeetingsEntry.Placement;

/// What changes for those who meet from one timetable to another; whether a meeting is confirmed changes nothing for
/// them.
///
/// @param changes by pair
public record TimetableDifference(List<Change> changes) {
    public TimetableDifference {
        changes = List.copyOf(changes);
    }

    /// What changes for one pair.
    public sealed interface Change {
        /// Who meets.
        Pair pair();

        /// They meet, and did not before.
        record Added(Placement to) implements Change {
            @Override
            public Pair pair() {
                return to.pair();
            }
        }

        /// They meet at another time or table.
        record Moved(Placement from, Placement to) implements Change {
            @Override
            public Pair pair() {
                return to.pair();
            }
        }

        /// They do not meet any more.
        record Cancelled(Placement from) implements Change {
            @Override
            public Pair pair() {
                return from.pair();
            }
        }
    }

    /// The difference from an earlier timetable to a later one.
    public static TimetableDifference between(Collection<Placement> earlier, Collection<Placement> later) {
        Map<Pair, Placement> before = byPair(earlier);
        Map<Pair, Placement> after = byPair(later);
        TreeSet<Pair> pairs = new TreeSet<>(before.keySet());
        pairs.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (Pair pair : pairs) {
            Placement from = before.get(pair);
            Placement to = after.get(pair);
            if (from == null && to != null) {
                changes.add(new Change.Added(to));
            } else if (to == null && from != null) {
                changes.add(new Change.Cancelled(from));
            } else if (from != null && to != null && isElsewhere(from, to)) {
                changes.add(new Change.Moved(from, to));
            }
        }
        return new TimetableDifference(changes);
    }

    private static Map<Pair, Placement> byPair(Collection<Placement> placements) {
        Map<Pair, Placement> byPair = new HashMap<>();
        placements.forEach(each -> byPair.put(each.pair(), each));
        return byPair;
    }

    private static boolean isElsewhere(Placement from, Placement to) {
        return !from.begins().equals(to.begins()) || !from.table().equals(to.table());
    }

    /// For each pair that ever met, in how many versions its meeting was moved, cancelled or put back since it was
    /// first published: what calendars call its SEQUENCE (RFC 5545, 3.8.7.4).
    public static SortedMap<Pair, Integer> sequences(List<Version> versions) {
        SortedMap<Pair, Integer> sequences = new TreeMap<>();
        List<Placement> before = List.of();
        for (Version version : versions) {
            List<Placement> now = version.timetable().placements();
            for (Change change : between(before, now).changes()) {
                Integer known = sequences.get(change.pair());
                sequences.put(change.pair(), known == null ? 0 : known + 1);
            }
            before = now;
        }
        return sequences;
    }
}
