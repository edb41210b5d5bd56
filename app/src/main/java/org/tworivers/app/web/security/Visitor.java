package org.tworivers.app.web.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tworivers.app.work.accounts.Viewer;

/// Who makes the request that is being answered.
public final class Visitor {
    private Visitor() {}

    /// The viewer, when somebody is signed in.
    public static Optional<Viewer> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast)
                .map(SignedIn::viewer);
    }

    /// The viewer of a route that needs a right.
    public static Viewer get() {
        return RouteRights.signedIn().viewer();
    }
}
