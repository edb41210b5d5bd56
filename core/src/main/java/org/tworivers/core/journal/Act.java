package org.tworivers.core.journal;

import java.util.List;

/// Drafts that are recorded together or not at all.
///
/// @param origin who records
/// @param idempotencyKey when the same key was recorded before, nothing is appended again; empty for none
/// @param expectedSequence the act is refused when what is known of its subjects changed after this entry;
///     [#ANY] to not care
/// @param drafts at least one, in order
/// @param personal the personal data that the drafts hold commitments of; kept apart, in the same
///     transaction
public record Act(
        Origin origin,
        String idempotencyKey,
        long expectedSequence,
        List<Draft> drafts,
        List<PersonalContent> personal) {
    /// No expectation about the subjects' version.
    public static final long ANY = Long.MAX_VALUE;

    public Act {
        drafts = List.copyOf(drafts);
        personal = List.copyOf(personal);
    }

    /// An act without personal data.
    public Act(Origin origin, String idempotencyKey, long expectedSequence, List<Draft> drafts) {
        this(origin, idempotencyKey, expectedSequence, drafts, List.of());
    }

    /// An act without key or expectation.
    public static Act of(Origin origin, List<Draft> drafts) {
        return new Act(origin, "", ANY, drafts);
    }

    /// The same, with the personal data its drafts hold commitments of.
    public Act withPersonal(List<PersonalContent> newPersonal) {
        return new Act(origin, idempotencyKey, expectedSequence, drafts, newPersonal);
    }
}
