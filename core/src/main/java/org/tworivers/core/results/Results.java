package org.tworivers.core.results;

/// All that is recorded of results.
public interface Results {

    /// What was known at a moment.
    ///
    /// @param sequence known-at, as the sequence it resolved to, inclusive
    ResultsBook book(long sequence);
}
