package org.tworivers.core.register.likeness;

/// Turns one script into another. The tables it needs are large, so they are not of core.
public interface Scripts {
    /// Chinese in simplified characters; all else as it is.
    String simplified(String text);

    /// Chinese in Latin letters with the marks of tones, a syllable a character, apart by spaces: `zhōng wéi`. All else
    /// as it is.
    String pinyin(String text);
}
