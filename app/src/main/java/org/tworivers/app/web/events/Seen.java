package org.tworivers.app.web.events;

import java.util.Map;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.meetings.MeetingsCodec;
import org.tworivers.core.meetings.MeetingsEntry.OfEvent;
import org.tworivers.core.shared.ContentHash;

/// What a form was filled in with, so that a change by somebody else meanwhile is not overwritten unseen.
final class Seen {
    /// The field of the form.
    static final String FIELD = "seen";

    private Seen() {}

    /// What stands for something as it now is.
    static String of(OfEvent now) {
        return ContentHash.of(
                CanonicalText.write(new MeetingsCodec().encode(now).payload()));
    }

    /// Whether who sent a form saw it as it now is; from here on they have.
    static boolean check(Map<String, String> typed, OfEvent now) {
        String hash = of(now);
        return hash.equals(typed.put(FIELD, hash));
    }
}
