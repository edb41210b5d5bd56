package org.tworivers.app.work.aftercare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tworivers.app.work.texts.Offer;
import org.tworivers.app.work.texts.OfferIndex;
import org.tworivers.core.aftercare.AftercareEntry.CaseSolved;
import org.tworivers.core.aftercare.CaseStanding;
import org.tworivers.core.aftercare.CaseState;

/// Finds answers that were marked as of use for other cases, by what was asked and how it was solved. Of one board;
/// never changes; safe for several threads.
public final class AnswerSearch {
    private final Map<String, CaseStanding> solved = new TreeMap<>();
    private final OfferIndex index;

    /// An answer that fits.
    ///
    /// @param words which of the words typed it has
    public record Found(CaseStanding standing, CaseSolved solution, List<String> words) {
        public Found {
            words = List.copyOf(words);
        }
    }

    /// Of the cases whose firms have confirmed that they are solved.
    public AnswerSearch(CaseBoard board) {
        for (CaseStanding each : board.standings()) {
            boolean confirmed = each.isClosed() || each.state() == CaseState.CONFIRMED;
            if (confirmed && each.solution().filter(CaseSolved::reusable).isPresent()) {
                solved.put(each.raised().id(), each);
            }
        }
        index = OfferIndex.of(solved.values().stream()
                .map(each -> new Offer(each.raised().id(), text(each)))
                .toList());
    }

    private static String text(CaseStanding each) {
        return String.join(
                "; ",
                each.raised().title(),
                each.raised().text(),
                each.solution().map(CaseSolved::answer).orElse(""));
    }

    /// The best answers, the best first; the newest where nothing is typed.
    public List<Found> find(String words, int most) {
        List<Found> found = new ArrayList<>();
        if (words.isBlank()) {
            solved.values().stream()
                    .sorted((one, other) -> other.lastDay().compareTo(one.lastDay()))
                    .limit(most)
                    .forEach(each -> found.add(found(each, List.of())));
            return found;
        }
        index.find(words, most).stream()
                .filter(each -> !each.words().isEmpty())
                .forEach(each -> Stream.ofNullable(solved.get(each.offer().id()))
                        .forEach(standing -> found.add(found(standing, each.words()))));
        return found;
    }

    private static Found found(CaseStanding standing, List<String> words) {
        return new Found(standing, standing.solution().orElseThrow(), words);
    }
}
