package org.tworivers.app.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.server.PathContainer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.work.accounts.Right;

/// The right that each route needs: declared at it, looked at when the program starts, checked before it runs.
///
/// Somebody whose password must be changed gets nowhere else before. A session ends when its account was closed or
/// changed, by whichever server.
@Component
public final class RouteRights implements HandlerInterceptor, SmartInitializingSingleton {
    /// Where the routes for programs begin.
    public static final String API = "/api/";

    private static final String PASSWORD = "/password";
    private static final String EXPIRED = "/sign-in?expired";

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final Accounts accounts;
    private List<OpenRoute> open = List.of();

    private record OpenRoute(String verb, PathPattern path) {}

    RouteRights(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
            Accounts accounts) {
        this.mappings = mappings;
        this.accounts = accounts;
    }

    /// Refuses to start with a route that nobody decided about.
    @Override
    public void afterSingletonsInstantiated() {
        mappings.getObject().getHandlerMethods().forEach((route, method) -> {
            boolean decided = method.hasMethodAnnotation(Needs.class) || method.hasMethodAnnotation(Open.class);
            if (!decided && !ErrorController.class.isAssignableFrom(method.getBeanType())) {
                throw new IllegalStateException("the route " + route + " (" + method + ") must say what right it needs."
                        + " Maybe add @Needs to it.");
            }
        });
        open = table().entrySet().stream()
                .filter(route -> route.getValue().isEmpty())
                .map(route -> route.getKey().split(" ", 2))
                .map(route -> new OpenRoute(route[0], PathPatternParser.defaultInstance.parse(route[1])))
                .toList();
    }

    /// Every route, such as `GET /accounts`, with the right it needs; empty for one that is open to all.
    public Map<String, String> table() {
        Map<String, String> table = new TreeMap<>();
        mappings.getObject().getHandlerMethods().forEach((route, method) -> {
            if (!ErrorController.class.isAssignableFrom(method.getBeanType())) {
                Needs needs = method.getMethodAnnotation(Needs.class);
                String right = needs == null ? "" : needs.value().name();
                for (RequestMethod verb : route.getMethodsCondition().getMethods()) {
                    route.getPatternValues().forEach(path -> table.put(verb + " " + path, right));
                }
            }
        });
        return table;
    }

    /// Whether a request is for a route that is open to all.
    boolean isOpen(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return open.stream()
                .anyMatch(route ->
                        route.verb().equals(request.getMethod()) && route.path().matches(path));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || !method.hasMethodAnnotation(Needs.class)) {
            return true;
        }
        Right right =
                Objects.requireNonNull(method.getMethodAnnotation(Needs.class)).value();
        SignedIn signedIn = signedIn();
        if (signedIn.token().isPresent()) {
            return mayProgram(signedIn, right, request, response);
        }
        if (!signedIn.isStill(accounts.find(signedIn.account().id()))) {
            request.getSession().invalidate();
            response.sendRedirect(request.getContextPath() + EXPIRED);
            return false;
        }
        if (!signedIn.viewer().may(right)) {
            throw new AccessDeniedException("the role " + signedIn.account().role() + " may not: " + right);
        }
        if (signedIn.account().mustChange() && right != Right.OWN_ACCOUNT) {
            response.sendRedirect(request.getContextPath() + PASSWORD);
            return false;
        }
        return true;
    }

    /// A program's token and account were read for this request.
    private static boolean mayProgram(
            SignedIn signedIn, Right right, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (signedIn.viewer().may(right)) {
            return true;
        }
        Denial.of(signedIn, right, request).send(request, response);
        return false;
    }

    static SignedIn signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            throw new AccessDeniedException("nobody is signed in");
        }
        return signedIn;
    }
}
