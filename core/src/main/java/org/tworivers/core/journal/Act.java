package org.tworivers.core.journal;

import java.util.List;

/// Drafts that are recorded together or not at all.
///
/// @param origin who records
/// @param idempotencyKey when the same key was recorded before, nothing is appended again; empty for none
/// @param expectedSequence the act is refused when its subjects have newer entries; [#ANY] to not care
/// @param drafts at least one, in order
public record Act(Origin origin, String idempotencyKey, long expectedSequence, List<Draft> drafts) {
    /// No expectation about the subjects' version.
    public static final long ANY = Long.MAX_VALUE;

    public Act {
        drafts = List.copyOf(drafts);
    }

    /// An act without key or expectation.
    public static Act of(Origin origin, List<Draft> drafts) {
        return new Act(origin, "", ANY, drafts);
    }
}
