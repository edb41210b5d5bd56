package org.tworivers.app.web.api.answer;

import org.jspecify.annotations.Nullable;
import org.tworivers.core.shared.Evidence;

/// A paper that proves something.
///
/// @param kind the word of its kind
/// @param number its number or title, maybe empty
/// @param hash SHA-256 of its file; null when there is none, and for a row of a register, whose file is the whole
///     register
public record EvidenceAnswer(
        String kind, String number, @Nullable String hash) {
    static EvidenceAnswer of(Evidence evidence) {
        boolean whole = evidence.kind() == Evidence.Kind.REGISTER_ROW;
        return new EvidenceAnswer(
                evidence.kind().word(),
                evidence.number(),
                whole || evidence.fileHash().isEmpty() ? null : evidence.fileHash());
    }
}
