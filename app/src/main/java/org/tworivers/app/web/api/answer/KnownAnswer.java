package org.tworivers.app.web.api.answer;

import java.time.LocalDate;
import org.tworivers.core.journal.Head;

/// What an answer about a day rests on; asking for `base`, `asOf` and `knownAt=seq:SEQUENCE` gives it again.
///
/// @param base first day of counting
/// @param asOf last day
/// @param sequence the entry of the journal up to which all is known
/// @param head the hash of that entry
public record KnownAnswer(LocalDate base, LocalDate asOf, long sequence, String head) {
    /// What is known by an entry.
    public static KnownAnswer of(LocalDate base, LocalDate asOf, Head known) {
        return new KnownAnswer(base, asOf, known.sequence(), known.hash());
    }
}
