package org.tworivers.app.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Scope;

/// Why a program does not get what it asks for, told as RFC 6750 has it; the word of the reason stands at the request,
/// for who writes the answer.
public enum Denial {
    /// No token was sent.
    TOKEN_MISSING(HttpStatus.UNAUTHORIZED, ""),
    /// The token is unknown, expired or revoked, or its owner may not sign in now.
    TOKEN_REFUSED(HttpStatus.UNAUTHORIZED, "invalid_token"),
    /// The token's owner may not do that.
    RIGHT_MISSING(HttpStatus.FORBIDDEN, ""),
    /// Its owner may; the token has no scope for it.
    SCOPE_MISSING(HttpStatus.FORBIDDEN, "insufficient_scope");

    private static final String AT = Denial.class.getName();

    private final HttpStatus status;
    private final String error;

    Denial(HttpStatus status, String error) {
        this.status = status;
        this.error = error;
    }

    /// Answers with it.
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(AT, this);
        if (this != RIGHT_MISSING) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"two-rivers\"" + parameters(request));
        }
        response.sendError(status.value());
    }

    private String parameters(HttpServletRequest request) {
        String scope = request.getAttribute(AT + ".right") instanceof Right right
                ? Scope.find(right)
                        .map(each -> ", scope=\"" + each.word() + "\"")
                        .orElse("")
                : "";
        return error.isEmpty() ? "" : ", error=\"" + error + "\"" + scope;
    }

    /// What a request was refused for, when it was.
    public static Optional<Denial> find(HttpServletRequest request) {
        return request.getAttribute(AT) instanceof Denial denial ? Optional.of(denial) : Optional.empty();
    }

    /// The denial of a right.
    static Denial of(SignedIn signedIn, Right right, HttpServletRequest request) {
        request.setAttribute(AT + ".right", right);
        boolean owner =
                new SignedIn(signedIn.account(), signedIn.readAt()).viewer().may(right);
        return owner ? SCOPE_MISSING : RIGHT_MISSING;
    }
}
