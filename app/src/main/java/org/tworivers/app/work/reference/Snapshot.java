package org.tworivers.app.work.reference;

import org.tworivers.core.shared.Day;

/// How a file of a scheme stands in time.
///
/// @param scheme name of the scheme
/// @param asOf the day it shows; undated when the file says itself since when each code holds, or it is
///     the first
/// @param complete it holds every code of its levels that was valid on that day, so what it lacks has
///     ended
public record Snapshot(String scheme, Day asOf, boolean complete) {
    public Snapshot {
        if (complete && !asOf.isDated()) {
            throw new IllegalArgumentException("as-of () must be given with a complete snapshot, for what it lacks"
                    + " ended by then. Maybe the day in the file's name.");
        }
    }
}
