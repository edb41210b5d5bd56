package org.tworivers.core.oversight;

/// All that is recorded of promises and audits.
public interface Oversight {

    /// What was known at a moment.
    ///
    /// @param sequence known-at, as the sequence it resolved to, inclusive
    OversightBook book(long sequence);
}
