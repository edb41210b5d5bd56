package org.tworivers.app.web.health;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers `/metrics` to a program that brings the token which the server was given (`tworivers.metrics.token`), as
/// `Authorization: Bearer …`. Without a token there is no such way in.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + MetricsToken.AFTER_CHARACTERS)
class MetricsToken extends OncePerRequestFilter {
    static final int AFTER_CHARACTERS = 10;

    private static final int SHORTEST = 16;
    private static final String BEARER = "Bearer ";

    private final Meters meters;
    private final byte[] token;

    MetricsToken(Meters meters, @Value("${tworivers.metrics.token:}") String token) {
        if (!token.isEmpty() && token.length() < SHORTEST) {
            throw new IllegalArgumentException("tworivers.metrics.token (" + token.length()
                    + " characters) must have at least " + SHORTEST + ". Maybe: openssl rand -hex 16");
        }
        this.meters = meters;
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return token.length == 0 || !"/metrics".equals(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String sent = request.getHeader("Authorization");
        if (sent != null
                && sent.startsWith(BEARER)
                && MessageDigest.isEqual(token, sent.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8))) {
            response.setContentType(Meters.FORM);
            response.getWriter().write(meters.text());
        } else {
            chain.doFilter(request, response);
        }
    }
}
