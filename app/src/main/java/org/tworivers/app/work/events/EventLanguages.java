package org.tworivers.app.work.events;

import java.util.List;
import java.util.Optional;
import org.tworivers.app.render.Messages;

/// The languages that talks at an event are held in.
public final class EventLanguages {
    /// Their tags (BCP 47), the usual first.
    public static final List<String> TAGS = List.of("zh", "en", "ja", "ko", "de", "fr", "es", "ru", "ar");

    private EventLanguages() {}

    /// What a language is called.
    public static String name(String tag, Messages messages) {
        return TAGS.contains(tag) ? messages.text("web.event.language." + tag) : tag;
    }

    /// The language that a tag or a name means, whichever of the two languages it is in.
    static Optional<String> find(String word) {
        return TAGS.stream()
                .filter(tag -> tag.equalsIgnoreCase(word) || EventWords.isWord(word, "web.event.language." + tag))
                .findFirst();
    }
}
