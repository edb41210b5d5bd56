package org.tworivers.core.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.core.meetings.ChosenPairs.LeftOut;
import org.tworivers.core.meetings.EventSlots.Slot;

/// An agreed pair that has no place in a timetable, and why.
///
/// @param leftOut when it was not chosen to meet, why; nothing when it was
/// @param withoutWords whether the two share no language and no interpreters help them
/// @param reasons for each slot the first thing that stands in its way, counted
/// @param free in how many slots nothing does
public record Unscheduled(
        PairStanding standing, Optional<LeftOut> leftOut, boolean withoutWords, List<Reason> reasons, int free) {
    public Unscheduled {
        reasons = List.copyOf(reasons);
    }

    /// What stands in the way, and in how many slots it is the first thing that does.
    public record Reason(Obstacle.Kind kind, String who, int slots) {}

    /// The agreed pairs that have no place, in the order in which their meetings were first asked for.
    public static List<PairStanding> standings(EventBook book, Placements placements) {
        return book.agreed().stream()
                .filter(each -> placements.find(each.pair()).isEmpty())
                .toList();
    }

    /// Why an agreed pair has no place.
    public static Unscheduled of(EventBook book, ChosenPairs chosen, Placements placements, PairStanding standing) {
        Pair pair = standing.pair();
        Optional<LeftOut> leftOut = chosen.leftOut().stream()
                .filter(each -> each.standing().pair().equals(pair))
                .findFirst();
        Map<Obstacle, Integer> counts = new LinkedHashMap<>();
        int free = 0;
        for (Slot slot : placements.slots().slots()) {
            List<Obstacle> found = placements.obstacles(pair, slot.begins());
            if (found.isEmpty()) {
                free++;
            } else {
                counts.merge(
                        Obstacle.of(found.getFirst().kind(), found.getFirst().who()), 1, Integer::sum);
            }
        }
        List<Reason> reasons = counts.entrySet().stream()
                .map(each -> new Reason(each.getKey().kind(), each.getKey().who(), each.getValue()))
                .toList();
        return new Unscheduled(standing, leftOut, Placements.areWithoutWords(book, pair), reasons, free);
    }
}
