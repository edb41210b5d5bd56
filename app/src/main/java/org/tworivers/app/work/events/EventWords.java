package org.tworivers.app.work.events;

import java.util.List;
import java.util.Optional;
import org.tworivers.app.render.Messages;
import org.tworivers.core.meetings.Delegation.Standing;
import org.tworivers.core.meetings.MeetingsEntry.Wish;
import org.tworivers.core.meetings.Side;

/// Reads the words that people write for sides, standings and wishes, in either language.
final class EventWords {
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private EventWords() {}

    static boolean isWord(String word, String key) {
        return LANGUAGES.stream()
                .anyMatch(language -> Messages.in(language).text(key).equalsIgnoreCase(word));
    }

    static Optional<Side> side(String word) {
        return List.of(Side.values()).stream()
                .filter(side -> side.word().equals(word) || isWord(word, "web.event.region." + side.word()))
                .findFirst();
    }

    static Optional<Standing> standing(String word) {
        return List.of(Standing.values()).stream()
                .filter(standing ->
                        standing.word().equals(word) || isWord(word, "web.event.standing." + standing.word()))
                .findFirst();
    }

    static Optional<Wish> wish(String word) {
        return List.of(Wish.values()).stream()
                .filter(wish -> wish.word().equals(word) || isWord(word, "web.event.wish." + wish.word()))
                .findFirst();
    }
}
