package org.tworivers.core.parks;

/// All that is recorded of parks.
public interface Parks {

    /// What was known at a moment.
    ///
    /// @param sequence known-at, as the sequence it resolved to, inclusive
    ParkBook book(long sequence);
}
