package org.tworivers.core.research;

import java.util.Locale;

/// What a technology contract is about: the four kinds under which contracts are registered (技术开发、转让（许可）、咨询、服务).
public enum ContractKind {
    DEVELOPMENT,
    /// Of a technology that is there: it changes hands, or may be used.
    TRANSFER,
    CONSULTING,
    SERVICE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The lower-case word.
    public String word() {
        return word;
    }

    /// Reads the lower-case word.
    public static ContractKind parse(String word) {
        for (ContractKind each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("kind (" + word + ") must be one of the words of kind. Maybe development.");
    }
}
