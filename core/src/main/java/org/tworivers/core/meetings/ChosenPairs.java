package org.tworivers.core.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.PairStanding.Stance;

/// Which of the agreed pairs go to the timetable, as nobody meets more others than its limit allows.
///
/// @param chosen in the order in which their meetings were first asked for
/// @param leftOut in the same order
public record ChosenPairs(List<PairStanding> chosen, List<LeftOut> leftOut) {
    private static final int MUST = 8;

    public ChosenPairs {
        chosen = List.copyOf(chosen);
        leftOut = List.copyOf(leftOut);
    }

    /// An agreed pair that was left out, with those of the two that have as many meetings as they may have; one at
    /// least.
    public record LeftOut(PairStanding standing, List<String> full) {
        public LeftOut {
            full = List.copyOf(full);
        }
    }

    /// Chooses.
    ///
    /// @param placed meetings that stay, whose pairs are chosen before all others
    public static ChosenPairs of(EventBook book, Collection<Placement> placed) {
        return new Choosing(book).choose(placed);
    }

    /// What a meeting is worth, when not all can be held: what each of the two said of it.
    public static int priority(PairStanding standing) {
        return worth(standing.first().stance()) + worth(standing.second().stance());
    }

    private static int worth(Stance stance) {
        return switch (stance) {
            case MUST -> MUST;
            case NICE -> 2;
            case AGREED -> 1;
            case SILENT, DECLINED, NOT -> 0;
        };
    }

    private static final class Choosing {
        private final EventBook book;
        private final Map<String, Integer> counts = new HashMap<>();
        private final Set<Pair> chosen = new HashSet<>();

        Choosing(EventBook book) {
            this.book = book;
        }

        ChosenPairs choose(Collection<Placement> placed) {
            List<PairStanding> agreed = book.agreed();
            Set<Pair> staying = new HashSet<>();
            placed.forEach(each -> staying.add(each.pair()));
            agreed.stream().filter(each -> staying.contains(each.pair())).forEach(this::take);
            agreed.stream()
                    .filter(each -> !chosen.contains(each.pair()))
                    .sorted(Comparator.comparingInt(ChosenPairs::priority).reversed())
                    .filter(this::hasRoom)
                    .forEach(this::take);
            List<LeftOut> leftOut = new ArrayList<>();
            agreed.stream()
                    .filter(each -> !chosen.contains(each.pair()))
                    .forEach(each -> leftOut.add(new LeftOut(each, full(each.pair()))));
            return new ChosenPairs(
                    agreed.stream().filter(each -> chosen.contains(each.pair())).toList(), leftOut);
        }

        private void take(PairStanding standing) {
            chosen.add(standing.pair());
            counts.merge(standing.pair().first(), 1, Integer::sum);
            counts.merge(standing.pair().second(), 1, Integer::sum);
        }

        private boolean hasRoom(PairStanding standing) {
            return full(standing.pair()).isEmpty();
        }

        private List<String> full(Pair pair) {
            return List.of(pair.first(), pair.second()).stream()
                    .filter(this::isFull)
                    .toList();
        }

        private boolean isFull(String key) {
            int limit = book.delegation(key).limit(book.plan());
            return counts.getOrDefault(key, 0) >= limit;
        }
    }
}
