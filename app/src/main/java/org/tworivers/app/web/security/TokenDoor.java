package org.tworivers.app.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.ApiTokens;
import org.tworivers.app.store.ApiTokens.Token;
import org.tworivers.app.store.StoreException;
import org.tworivers.core.journal.Chain;

/// Lets programs in that bring a token. Token and account are read for each request, so that what was revoked, closed
/// or changed holds at once.
final class TokenDoor extends OncePerRequestFilter {
    private static final String BEARER = "bearer ";
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);
    private static final int MOST_NOTED = 1_000;

    private final Logger log = LoggerFactory.getLogger(TokenDoor.class);
    private final Accounts accounts;
    private final ApiTokens tokens;
    private final InstantSource clock;
    private final Cache<String, Boolean> noted = Caffeine.newBuilder()
            .maximumSize(MOST_NOTED)
            .expireAfterWrite(BETWEEN_NOTES)
            .build();

    TokenDoor(Accounts accounts, ApiTokens tokens, InstantSource clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (sent == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> who;
        try {
            who = find(sent);
        } catch (StoreException broken) {
            log.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), broken.getMessage());
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        if (who.isEmpty()) {
            Denial.TOKEN_REFUSED.send(request, response);
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who.get(), "", List.of()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private Optional<SignedIn> find(String sent) {
        if (!sent.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Token> token = tokens.find(
                        TokenSecret.hash(sent.substring(BEARER.length()).strip()))
                .filter(each -> each.isGood(Chain.micros(now)));
        Optional<SignedIn> who = token.flatMap(each -> accounts.find(each.account()))
                .map(account -> new SignedIn(account, now, token))
                .filter(each -> each.isEnabled()
                        && each.isAccountNonLocked()
                        && !each.account().mustChange());
        who.flatMap(SignedIn::token).ifPresent(each -> note(each, now));
        return who;
    }

    /// Programs can read while the store takes no writes.
    private void note(Token token, Instant now) {
        if (noted.asMap().putIfAbsent(token.id(), true) != null) {
            return;
        }
        try {
            tokens.noteUse(token.id(), Chain.micros(now));
        } catch (StoreException broken) {
            log.warn("the use of a token is not noted: {}", broken.getMessage());
        }
    }
}
