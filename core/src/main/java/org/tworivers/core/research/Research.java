package org.tworivers.core.research;

import org.tworivers.core.journal.Audience;

/// All that is recorded of the research network.
public interface Research {

    /// What was known at a moment.
    ///
    /// @param sequence known-at, as the sequence it resolved to, inclusive
    /// @param reader what their circle may see
    ResearchBook book(long sequence, Audience reader);
}
