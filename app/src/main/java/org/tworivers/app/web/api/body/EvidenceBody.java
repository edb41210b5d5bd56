package org.tworivers.app.web.api.body;

import org.jspecify.annotations.Nullable;

/// A paper that proves something.
///
/// @param kind the word of its kind, such as `contract`, `filing` or `bank-slip`
/// @param number its number or title
/// @param hash SHA-256 of its file, handed in before by `POST /api/v1/evidence`
public record EvidenceBody(
        @Nullable String kind,
        @Nullable String number,
        @Nullable String hash) {}
