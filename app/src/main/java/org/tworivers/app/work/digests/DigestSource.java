package org.tworivers.app.work.digests;

import java.time.LocalDate;
import java.util.List;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.accounts.Viewer;

/// A room that knows of something that waits for people.
public interface DigestSource {

    /// What waits for somebody on a day, the most pressing first; nothing of what they may not see on the pages.
    ///
    /// @param messages the language of the reader
    List<DigestLine> waiting(Viewer viewer, LocalDate day, Messages messages);
}
