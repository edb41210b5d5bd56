package org.tworivers.core.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a file, or a text, is told by: the SHA-256 of its bytes, as evidence, maps and forms name it.
public final class ContentHash {
    private ContentHash() {}

    /// Of a file's bytes, in hex.
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// Of a text's bytes in UTF-8, in hex.
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
