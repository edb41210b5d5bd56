package org.tworivers.app.web.api.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom a token stands for, and what it may do.
///
/// @param name the name of its owner
/// @param role the word of their role
/// @param place the place they are for; null when they are for the whole
/// @param sector the sector they record about; null when they are of none
/// @param audience the circle of readers they belong to
/// @param token what its owner calls the token
/// @param scopes its scopes
/// @param effective those of them that its owner's role has the right for today
/// @param expiresAt from when it is good no more
public record MeAnswer(
        String name,
        String role,
        @Nullable String place,
        @Nullable String sector,
        String audience,
        String token,
        List<String> scopes,
        List<String> effective,
        Instant expiresAt) {
    public MeAnswer {
        scopes = List.copyOf(scopes);
        effective = List.copyOf(effective);
    }
}
