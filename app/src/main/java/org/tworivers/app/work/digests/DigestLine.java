package org.tworivers.app.work.digests;

/// Something that waits, as a letter says it.
///
/// @param kind a stable word, such as `lead-overdue`; the text `digest.KIND` stands above those of one kind
/// @param text one line in the reader's language
public record DigestLine(String kind, String text) {
    public DigestLine {
        text = text.replaceAll("\\s+", " ").strip();
    }
}
