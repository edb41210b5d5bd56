package org.tworivers.core.attraction;

/// All that is recorded of teams, visits, leads and first talks.
public interface Attraction {

    /// What was known at a moment.
    ///
    /// @param sequence known-at, as the sequence it resolved to, inclusive
    AttractionBook book(long sequence);
}
