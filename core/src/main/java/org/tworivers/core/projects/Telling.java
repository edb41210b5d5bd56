package org.tworivers.core.projects;

import org.tworivers.core.journal.Entry;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;

/// What an entry tells of a project, and while it was known.
///
/// @param knownFrom the first sequence at which it counts
/// @param knownUntil the sequence of the entry that ended it, [#OPEN] when none has
public record Telling(Entry entry, ProjectStated stated, long knownFrom, long knownUntil) {
    /// Still known.
    public static final long OPEN = Long.MAX_VALUE;

    /// Whether it is known when an entry was the last.
    public boolean isKnownAt(long sequence) {
        return knownFrom <= sequence && sequence < knownUntil;
    }

    /// Whether it was known once, and is no more when an entry was the last.
    public boolean isEndedAt(long sequence) {
        return knownUntil <= sequence;
    }
}
