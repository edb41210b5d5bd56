package org.tworivers.app.web.api.answer;

import org.jspecify.annotations.Nullable;

/// What was recorded; the same request sent again with the same key is answered the same.
///
/// @param entry the sequence of its entry: the next change can name it as If-Match: "ENTRY"
/// @param number the number of its project; null when it is about none
/// @param url where to look at what it is about
public record RecordedAnswer(long entry, @Nullable Integer number, String url) {}
