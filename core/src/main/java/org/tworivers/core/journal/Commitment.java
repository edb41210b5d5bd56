package org.tworivers.core.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The trace that personal data leaves in a payload: SHA-256 over a random salt and the content. The salt and
/// the content are kept apart and can be emptied; the commitment then says nothing, and the chain still
/// holds.
///
/// @param hash 64 hexadecimal digits
public record Commitment(String hash) {
    private static final int SALT_BYTES = 32;

    /// Commits to a content.
    ///
    /// @param salt 32 random bytes in hex
    public static Commitment of(String salt, String content) {
        if (salt.length() != 2 * SALT_BYTES) {
            throw new IllegalArgumentException("salt (of " + salt.length() + " digits) must have " + 2 * SALT_BYTES
                    + " hexadecimal digits. Maybe it was cut.");
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(salt));
            return new Commitment(HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
