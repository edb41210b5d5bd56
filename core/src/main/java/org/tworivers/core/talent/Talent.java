package org.tworivers.core.talent;

/// All that is recorded of talent agreements.
public interface Talent {

    /// What was known at a moment.
    ///
    /// @param sequence known-at, as the sequence it resolved to, inclusive
    TalentBook book(long sequence);
}
