package org.tworivers.app.web.api.answer;

import org.jspecify.annotations.Nullable;

/// What was recorded; the same request sent again with the same key is answered the same.
///
/// @param entry the sequence of its entry: the next change can name it as If-Match: "ENTRY"; null for what waits
/// @param number the number of its project; null when it is about none
/// @param url where to look at what it is about
/// @param waiting the monthly return in which it waits for approval; null for what was recorded at once
public record RecordedAnswer(
        @Nullable Long entry,
        @Nullable Integer number,
        String url,
        @Nullable Waiting waiting) {
    /// A monthly return.
    ///
    /// @param month such as `2017-04`
    public record Waiting(String unit, String month) {}
}
