package org.tworivers.app.web.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tworivers.app.work.events.EventReader;
import org.tworivers.app.work.events.PairState;
import org.tworivers.app.work.projects.ProjectFilter;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.PairStanding;

/// A delegation as the list shows it.
///
/// @param asks how many meetings it asked for by itself
/// @param agreed how many of its meetings are agreed
/// @param owes how many answers are awaited of it
record DelegationLine(
        String key,
        String name,
        String side,
        String kind,
        String standing,
        long asks,
        long agreed,
        long owes,
        int limit) {

    /// What the form above the list asks for.
    ///
    /// @param text words that must all be in a name, the key or the kind
    record Wanted(String text, String side, String standing) {
        static Wanted of(Map<String, String> typed) {
            String text = typed.getOrDefault("q", "").strip();
            return new Wanted(
                    text.substring(0, Math.min(text.length(), 200)),
                    typed.getOrDefault("side", ""),
                    typed.getOrDefault("standing", ""));
        }

        boolean fits(Delegation each) {
            return fits(text, each)
                    && (side.isEmpty() || each.side().word().equals(side))
                    && (standing.isEmpty() || each.standing().word().equals(standing));
        }

        /// Whether all words of a search are in a name, the key or the kind of a delegation, or in what it offers and
        /// needs.
        static boolean fits(String text, Delegation each) {
            StringBuilder searched = new StringBuilder(each.key() + "\n" + each.kind());
            each.names()
                    .byLanguage()
                    .values()
                    .forEach(name -> searched.append('\n').append(name));
            each.interests().forEach(interest -> searched.append('\n').append(interest.text()));
            String folded = ProjectFilter.fold(searched.toString());
            return List.of(ProjectFilter.fold(text).strip().split("\\s+")).stream()
                    .allMatch(folded::contains);
        }
    }

    static List<DelegationLine> all(
            EventBook book, EventReader reader, Wanted wanted, Predicate<Delegation> sight, String language) {
        Counts counts = Counts.of(book, reader);
        return book.delegations().values().stream()
                .filter(sight)
                .filter(wanted::fits)
                .map(each -> new DelegationLine(
                        each.key(),
                        each.names().in(language),
                        each.side().word(),
                        each.kind(),
                        each.standing().word(),
                        counts.asks().getOrDefault(each.key(), 0L),
                        counts.agreed().getOrDefault(each.key(), 0L),
                        counts.owes().getOrDefault(each.key(), 0L),
                        each.limit(book.plan())))
                .toList();
    }

    /// Counts by delegation, all read off the pairs at once.
    private record Counts(Map<String, Long> asks, Map<String, Long> agreed, Map<String, Long> owes) {
        static Counts of(EventBook book, EventReader reader) {
            Counts counts = new Counts(new HashMap<>(), new HashMap<>(), new HashMap<>());
            for (PairStanding standing : book.pairs()) {
                boolean agreed = reader.state(book, standing) == PairState.AGREED;
                for (String key :
                        List.of(standing.pair().first(), standing.pair().second())) {
                    add(counts.asks(), key, standing.said(key).stance().asks());
                    add(counts.agreed(), key, agreed);
                    add(counts.owes(), key, reader.isAwaited(book, standing, key));
                }
            }
            return counts;
        }

        private static void add(Map<String, Long> counts, String key, boolean counted) {
            if (counted) {
                counts.merge(key, 1L, Long::sum);
            }
        }
    }
}
