package org.tworivers.app.web.api.body;

import org.jspecify.annotations.Nullable;

/// A judgement of two organisations.
///
/// @param judgement `merge`: they are one; `apart`: they are two; `propose`: takes that they are two back; `unmerge`:
///     takes a merge back, where `one` is the one that was merged
/// @param one id of an organisation
/// @param other id of another; not needed to take a merge back
/// @param survivor of two that are one, the id that stands for both; `one` when left out
/// @param reason why, in words
public record JudgementBody(
        @Nullable String judgement,
        @Nullable String one,
        @Nullable String other,
        @Nullable String survivor,
        @Nullable String reason) {}
