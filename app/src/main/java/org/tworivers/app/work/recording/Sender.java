package org.tworivers.app.work.recording;

import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;

/// Who sends something to be recorded, and how.
///
/// @param channel how it came
/// @param key sent twice under it, it is recorded once; empty for none
/// @param seen the last entry when somebody looked; refused when more is known of the subject; [Act#ANY] when it does
///     not matter
public record Sender(Viewer viewer, Channel channel, String key, long seen) {
    /// Somebody at a page.
    public static Sender ofPage(Viewer viewer, long seen) {
        return new Sender(viewer, Channel.WEB, "", seen);
    }

    /// The same, whatever is known meanwhile.
    public Sender unseeing() {
        return new Sender(viewer, channel, key, Act.ANY);
    }

    /// Who records it, for the journal.
    ///
    /// @param region ISO 3166-2 code of the region that owns what is recorded
    public Origin origin(String region) {
        return new Origin(viewer.id(), channel, region, "");
    }
}
