package org.tworivers.app.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets each address ask only so often, and sign in or apply to take part in an event far less often: whoever tries
/// passwords of many accounts gets no further than a few a minute. Pictures, styles, scripts and whoever watches the
/// server's health do not count.
///
/// Behind a proxy all come from its address unless `server.forward-headers-strategy` says to believe it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + RateLimits.AFTER_CHARACTERS)
class RateLimits extends OncePerRequestFilter {
    static final int AFTER_CHARACTERS = 20;

    private static final int MOST_ADDRESSES = 10_000;
    private static final Pattern JOIN = Pattern.compile("/events/[^/]+/join");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<String, Bucket> signIns;
    private final Cache<String, Bucket> applications;
    private final Cache<String, Bucket> requests;
    private final int signInsPerMinute;
    private final int applicationsPerMinute;
    private final int requestsPerMinute;

    RateLimits(
            @Value("${tworivers.limits.sign-ins-a-minute:30}") int signInsPerMinute,
            @Value("${tworivers.limits.applications-a-minute:20}") int applicationsPerMinute,
            @Value("${tworivers.limits.requests-a-minute:3000}") int requestsPerMinute) {
        this.signInsPerMinute = signInsPerMinute;
        this.applicationsPerMinute = applicationsPerMinute;
        this.requestsPerMinute = requestsPerMinute;
        signIns = addresses();
        applications = addresses();
        requests = addresses();
    }

    private static Cache<String, Bucket> addresses() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .build();
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/webjars/") || path.startsWith("/assets/") || path.equals("/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe asked = asked(request).tryConsumeAndReturnRemaining(1);
        if (asked.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            long seconds = Duration.ofNanos(asked.getNanosToWaitForRefill()).toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private Bucket asked(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        boolean posts = request.getMethod().equals("POST");
        if (posts && JOIN.matcher(request.getServletPath()).matches()) {
            return applications.get(address, fresh -> bucket(applicationsPerMinute));
        }
        return posts && Gate.SIGN_IN.equals(request.getServletPath())
                ? signIns.get(address, fresh -> bucket(signInsPerMinute))
                : requests.get(address, fresh -> bucket(requestsPerMinute));
    }
}
