package org.tworivers.app.web.api.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tworivers.app.web.security.Denial;
import org.tworivers.app.web.security.RouteRights;

/// Whoever refuses a request of a program, down to the limits of requests, refuses it with a problem and not with a
/// page; and a body is taken only when its length is told and small enough.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + ProblemDoor.BEFORE_LIMITS)
final class ProblemDoor extends OncePerRequestFilter {
    static final int BEFORE_LIMITS = 5;

    /// More than the largest paper.
    private static final long MOST_BYTES = 24L << 20;

    private final ProblemWriter writer;

    ProblemDoor(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith(RouteRights.API);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            refuse(ProblemKind.LENGTH_MISSING, request, response);
        } else if (request.getContentLengthLong() > MOST_BYTES) {
            refuse(ProblemKind.TOO_LARGE, request, response);
        } else {
            chain.doFilter(request, new Told(request, response));
        }
    }

    private void refuse(ProblemKind kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        writer.write(kind, List.of(), request, response);
    }

    /// A response whose errors are problems.
    private final class Told extends HttpServletResponseWrapper {
        private final HttpServletRequest request;
        private final HttpServletResponse response;

        Told(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
            this.response = response;
        }

        @Override
        public void sendError(int status) throws IOException {
            Optional<Denial> denial = Denial.find(request);
            ProblemKind kind =
                    denial.isPresent() ? ProblemKind.valueOf(denial.get().name()) : ProblemKind.of(status);
            response.resetBuffer();
            writer.write(kind, List.of(), request, response);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }
    }
}
