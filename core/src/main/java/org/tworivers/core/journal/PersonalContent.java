package org.tworivers.core.journal;

/// Personal data on their way into the store, beside the act whose payload holds only their [Commitment].
///
/// The store keeps them in a table that can be emptied. They never appear in a message or a log:
/// [#toString()] hides them.
///
/// @param salt 32 random bytes in hex, new for each content
/// @param content canonical text of the personal data
public record PersonalContent(String salt, String content) {
    public PersonalContent {
        if (content.isEmpty()) {
            throw new IllegalArgumentException(
                    "content () must not be empty: an empty content stands for an erased one. Maybe leave it out.");
        }
    }

    /// What the payload holds in place of the content.
    public Commitment commitment() {
        return Commitment.of(salt, content);
    }

    @Override
    public String toString() {
        return "PersonalContent[" + commitment().hash() + "]";
    }
}
