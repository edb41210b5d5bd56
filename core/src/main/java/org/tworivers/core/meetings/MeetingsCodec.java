package org.tworivers.core.meetings;

import java.util.Set;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.meetings.MeetingsEntry.EventHeld;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// The codec of [MeetingsEntry].
public final class MeetingsCodec implements Codec<MeetingsEntry> {
    private static final String HELD = "meetings.event-held";

    @Override
    public Set<String> types() {
        return Set.of(HELD);
    }

    @Override
    public Draft encode(MeetingsEntry entry) {
        return switch (entry) {
            case EventHeld held ->
                Draft.of(
                                "event:" + held.id(),
                                HELD,
                                Tree.fields()
                                        .with("names", Tree.ofTexts(held.names().byLanguage()))
                                        .with("last", held.last().toString())
                                        .with("agreement", held.agreement())
                                        .build())
                        .withDay(held.first());
        };
    }

    @Override
    public MeetingsEntry decode(Draft draft) {
        return Codec.reading(draft, () -> decodeShape(draft));
    }

    private MeetingsEntry decodeShape(Draft draft) {
        if (!draft.type().equals(HELD)) {
            throw new MalformedTextException(
                    "type (" + draft.type() + ") must be " + HELD + ". Maybe it belongs to another floor.");
        }
        TreeReader reader = TreeReader.of(draft.payload(), "");
        EventHeld held = new EventHeld(
                draft.subject().substring(draft.subject().indexOf(':') + 1),
                new Names(reader.textsByName("names")),
                draft.day(),
                Day.parse(reader.text("last", draft.day().toString())),
                reader.text("agreement", ""));
        reader.finish();
        return held;
    }
}
