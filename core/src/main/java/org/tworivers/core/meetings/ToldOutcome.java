package org.tworivers.core.meetings;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.core.meetings.EventBook.Outcome;
import org.tworivers.core.meetings.MeetingsEntry.OutcomeStated;

/// What is known of a meeting's outcome when several have said something of it.
///
/// The last word stands. What the two who met say apart is disputed until the desk says something: then that stands,
/// until one of the two says otherwise again.
///
/// @param standing the last word
/// @param voices the last word of each that spoke since the desk last did, the desk with them
public record ToldOutcome(Outcome standing, List<Outcome> voices) {
    public ToldOutcome {
        voices = List.copyOf(voices);
    }

    /// What is known when these were said, the latest last.
    ///
    /// @param said at least one
    public static ToldOutcome of(List<Outcome> said) {
        Map<String, Outcome> voices = new LinkedHashMap<>();
        for (Outcome outcome : said) {
            String by = outcome.stated().by();
            if (by.isEmpty()) {
                voices.clear();
            }
            voices.remove(by);
            voices.put(by, outcome);
        }
        return new ToldOutcome(said.getLast(), List.copyOf(voices.values()));
    }

    /// Whether those who spoke say different things.
    public boolean isDisputed() {
        return voices.stream().anyMatch(voice -> !agree(voice.stated(), standing.stated()));
    }

    private static boolean agree(OutcomeStated one, OutcomeStated other) {
        return one.held() == other.held()
                && one.result() == other.result()
                && one.amount().equals(other.amount());
    }

    /// What is known of all meetings of which somebody said something.
    static Collection<ToldOutcome> all(EventBook book) {
        return book.toldOf().stream().map(pair -> of(book.outcomes(pair))).toList();
    }
}
