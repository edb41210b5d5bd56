package org.tworivers.app.web.security;

import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/// Who is signed in now.
@Component
public final class Sessions {
    private final SessionRegistry registry;

    Sessions(SessionRegistry registry) {
        this.registry = registry;
    }

    /// Ends all sessions of an account, at their next request.
    public void end(String accountId) {
        registry.getAllPrincipals().stream()
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast)
                .filter(each -> each.account().id().equals(accountId))
                .flatMap(each -> registry.getAllSessions(each, false).stream())
                .forEach(SessionInformation::expireNow);
    }
}
