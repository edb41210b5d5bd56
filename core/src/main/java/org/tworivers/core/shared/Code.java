package org.tworivers.core.shared;

import org.jspecify.annotations.Nullable;

/// One code of one scheme: `gbt2260:410100`, `gbt4754:C36`, `us-state:TN`.
///
/// @param scheme the name of the scheme, lower case
/// @param code the code in it, as the scheme writes it; it may contain any character
public record Code(String scheme, String code) implements Comparable<Code> {
    /// No code was stated. Sorts like any other code; it is in no scheme that can be loaded.
    public static final Code NONE = new Code("none", "-");

    public Code {
        if (scheme.isEmpty() || scheme.indexOf(':') >= 0) {
            throw new IllegalArgumentException(
                    "scheme (" + scheme + ") must be a name without a colon. Maybe gbt2260.");
        }
        if (code.isBlank()) {
            throw new IllegalArgumentException("code () must not be blank. Maybe leave the whole value out.");
        }
    }

    /// Reads `scheme:code`.
    public static Code parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(
                    "code (" + text + ") must be written scheme:code. Maybe gbt2260:" + text + ".");
        }
        return new Code(text.substring(0, colon), text.substring(colon + 1));
    }

    /// Whether no code was stated.
    public boolean isNone() {
        return equals(NONE);
    }

    /// Written out: a million codes are compared before the machine has made what a record brings with it quick.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Code that && code.equals(that.code) && scheme.equals(that.scheme);
    }

    @Override
    public int hashCode() {
        return 31 * scheme.hashCode() + code.hashCode();
    }

    @Override
    public int compareTo(Code other) {
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return scheme + ":" + code;
    }
}
