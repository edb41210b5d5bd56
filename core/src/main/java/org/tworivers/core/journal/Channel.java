package org.tworivers.core.journal;

import java.util.Locale;

/// The way an entry came in.
public enum Channel {
    WEB,
    API,
    COMMAND,
    IMPORT;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the lower-case word.
    public static Channel parse(String word) {
        for (Channel channel : values()) {
            if (channel.word().equals(word)) {
                return channel;
            }
        }
        throw new IllegalArgumentException(
                "channel (" + word + ") must be web, api, command or import. Maybe command.");
    }
}
