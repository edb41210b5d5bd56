package org.tworivers.app.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/// Brings whoever has signed in to where they wanted to go, else to their first page. A firm that came by the
/// address of the office alone wanted to go nowhere else.
final class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

    Arrival() {
        setRequestCache(wanted);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        boolean elsewhere = !Visitor.OFFICE.equals(home(authentication));
        if (elsewhere
                && wanted.getRequest(request, response) instanceof DefaultSavedRequest saved
                && Visitor.OFFICE.equals(saved.getRequestURI())) {
            wanted.removeRequest(request, response);
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        return home(authentication);
    }

    private static String home(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Visitor.home(signedIn.viewer())
                : Visitor.OFFICE;
    }
}
