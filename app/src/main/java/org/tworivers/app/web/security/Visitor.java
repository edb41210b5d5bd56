package org.tworivers.app.web.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tworivers.app.store.ApiTokens.Token;
import org.tworivers.app.work.accounts.Viewer;

/// Who makes the request that is being answered.
public final class Visitor {
    /// The first page of who works in the office.
    static final String OFFICE = "/";

    private static final String FIRM = "/my";
    private static final String INSTITUTE = "/research";
    private static final String INSTRUMENTS = "/instruments";

    private Visitor() {}

    /// The first page of somebody.
    public static String home(Viewer viewer) {
        return switch (viewer.role()) {
            case FIRM -> FIRM;
            case INSTITUTE_EDITOR -> INSTITUTE;
            case INSTRUMENT_KEEPER, OUTSIDE_USER -> INSTRUMENTS;
            default -> OFFICE;
        };
    }

    /// The viewer, when somebody is signed in.
    public static Optional<Viewer> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast)
                .map(SignedIn::viewer);
    }

    /// The token that a program came in with; nothing when a person asks.
    public static Optional<Token> findToken() {
        return RouteRights.signedIn().token();
    }

    /// The viewer of a route that needs a right.
    public static Viewer get() {
        return RouteRights.signedIn().viewer();
    }
}
