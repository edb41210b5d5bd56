package org.tworivers.app.web.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.tworivers.core.shared.ContentHash;

/// What a token looks like: a prefix by which programs that look for leaked secrets know it, and 256 bits of chance.
public final class TokenSecret {
    /// How every token begins.
    public static final String PREFIX = "tr_";

    private static final int BYTES = 32;

    private TokenSecret() {}

    /// A new one.
    public static String fresh(RandomGenerator random) {
        byte[] chance = new byte[BYTES];
        random.nextBytes(chance);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
    }

    /// What is kept of it. As it is all chance, a plain hash cannot be guessed back.
    public static String hash(String secret) {
        return ContentHash.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
