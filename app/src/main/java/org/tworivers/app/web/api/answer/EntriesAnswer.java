package org.tworivers.app.web.api.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the journal, the newest entries first; a page may hold few entries, or none, and go on.
///
/// @param next the address of the next page; null when nothing is left
public record EntriesAnswer(
        List<EntryAnswer> entries, @Nullable String next) {
    public EntriesAnswer {
        entries = List.copyOf(entries);
    }
}
