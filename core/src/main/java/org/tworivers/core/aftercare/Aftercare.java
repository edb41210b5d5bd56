package org.tworivers.core.aftercare;

/// All that is recorded of service cases.
public interface Aftercare {

    /// What was known at a moment.
    ///
    /// @param sequence known-at, as the sequence it resolved to, inclusive
    AftercareBook book(long sequence);
}
