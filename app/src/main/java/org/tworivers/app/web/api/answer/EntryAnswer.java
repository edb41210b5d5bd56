package org.tworivers.app.web.api.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.shared.Evidence;

/// An entry of the journal.
///
/// @param id opaque, the same in every store
/// @param recorder opaque id of who recorded it
/// @param recordedBy their name; null when only the id is known
/// @param channel the word of the way it came in
/// @param corrects id of the entry whose place it takes; null when it takes none's
/// @param importId the import it belongs to; null when it is of none
/// @param payload what it holds, as it stands in the journal: amounts in minor units
public record EntryAnswer(
        long sequence,
        String id,
        Instant recordedAt,
        String recorder,
        @Nullable String recordedBy,
        String channel,
        String region,
        String subject,
        String type,
        int version,
        @Nullable DayAnswer day,
        String audience,
        List<Paper> evidence,
        @Nullable String corrects,
        @Nullable String importId,
        Object payload,
        String previousHash,
        String hash) {
    public EntryAnswer {
        evidence = List.copyOf(evidence);
    }

    /// A paper as it stands in the journal.
    public record Paper(
            String kind, String number, @Nullable String hash) {
        static Paper of(Evidence each) {
            return new Paper(each.kind().word(), each.number(), each.fileHash().isEmpty() ? null : each.fileHash());
        }
    }

    /// An entry.
    ///
    /// @param name the name of who recorded it; empty when only the id is known
    public static EntryAnswer of(Entry entry, String name) {
        Draft draft = entry.draft();
        return new EntryAnswer(
                entry.sequence(),
                entry.id(),
                entry.recordedAt(),
                entry.origin().recorder(),
                known(name),
                entry.origin().channel().word(),
                entry.origin().region(),
                draft.subject(),
                draft.type(),
                draft.version(),
                DayAnswer.of(draft.day()),
                draft.audience().word(),
                draft.evidence().stream().map(Paper::of).toList(),
                known(draft.corrects()),
                known(entry.origin().importId()),
                TreeAnswer.of(draft.payload()),
                entry.previousHash(),
                entry.hash());
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
