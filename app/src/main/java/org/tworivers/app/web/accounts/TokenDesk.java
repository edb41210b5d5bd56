package org.tworivers.app.web.accounts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.tworivers.app.store.ApiTokens;
import org.tworivers.app.store.ApiTokens.Token;
import org.tworivers.app.web.security.TokenSecret;
import org.tworivers.app.work.accounts.Scope;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Chain;

/// Makes tokens for people's programs, and revokes them.
@Component
final class TokenDesk {
    private final ApiTokens tokens;
    private final InstantSource clock;
    private final RandomGenerator random;

    TokenDesk(ApiTokens tokens, InstantSource clock, RandomGenerator random) {
        this.tokens = tokens;
        this.clock = clock;
        this.random = random;
    }

    Instant now() {
        return clock.instant();
    }

    /// Makes a token.
    ///
    /// @return the token, told this once; empty when its owner has as many as anybody may
    String make(Viewer owner, String name, List<Scope> scopes, Instant until) {
        String secret = TokenSecret.fresh(random);
        boolean kept = tokens.add(new Token(
                "t-" + HexFormat.of().toHexDigits(random.nextLong()),
                owner.id(),
                name,
                Scope.write(scopes),
                TokenSecret.hash(secret),
                Chain.micros(now()),
                Chain.micros(until),
                0,
                0));
        return kept ? secret : "";
    }

    List<Token> allOf(Viewer owner) {
        return tokens.allOf(owner.id());
    }

    void revoke(Viewer owner, String id) {
        tokens.revoke(owner.id(), id, Chain.micros(now()));
    }
}
