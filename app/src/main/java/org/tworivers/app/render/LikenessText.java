package org.tworivers.app.render;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tworivers.core.register.likeness.Likeness;
import org.tworivers.core.register.likeness.Reason;

/// Says in one language why two organisations may be one, or are not.
public final class LikenessText {
    private final Messages messages;
    private final UnaryOperator<String> places;

    /// @param places gives the name of a place by its code
    public LikenessText(Messages messages, UnaryOperator<String> places) {
        this.messages = messages;
        this.places = places;
    }

    /// Each reason as a sentence, what speaks for them being one first.
    public List<String> sentences(Likeness likeness) {
        return likeness.reasons().stream().map(this::sentence).toList();
    }

    /// One reason as a sentence.
    public String sentence(Reason reason) {
        return messages.text(
                "likeness." + reason.kind().word(), side(reason, reason.one()), side(reason, reason.other()));
    }

    private String side(Reason reason, String text) {
        return text.isEmpty()
                ? messages.text("likeness.nothing")
                : switch (reason.kind()) {
                    case SAME_PLACE, OTHER_PLACE -> places.apply(text);
                    case OTHER_KIND -> messages.text("web.organisations.kind." + text);
                    case FORM_LEFT_OUT, OTHER_FORM ->
                        Arrays.stream(text.split(" ", -1))
                                .map(form -> messages.text("likeness.form." + form))
                                .collect(Collectors.joining(messages.text("bulletin.list-separator")));
                    default -> text;
                };
    }
}
