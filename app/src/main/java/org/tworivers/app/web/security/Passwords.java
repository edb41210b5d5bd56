package org.tworivers.app.web.security;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords by Argon2id with the least parameters that OWASP names (19 MiB, 2 rounds). As each hash takes that
/// much memory, only a few are made at a time and the others wait.
@Component
public final class Passwords implements PasswordEncoder {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final int AT_ONCE = 2;

    private final Argon2PasswordEncoder argon =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, ROUNDS);
    private final Semaphore room = new Semaphore(AT_ONCE);

    @Override
    public String encode(@Nullable CharSequence password) {
        room.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(argon.encode(password));
        } finally {
            room.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        room.acquireUninterruptibly();
        try {
            return argon.matches(password, hash);
        } finally {
            room.release();
        }
    }
}
