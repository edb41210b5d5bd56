package org.tworivers.app.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/// Pages are light or dark: as chosen (`?theme=dark`, kept in a cookie), else as the device has it.
final class Theme implements HandlerInterceptor {
    private static final String NAME = "theme";
    private static final String AUTO = "auto";
    private static final List<String> ALL = List.of("light", "dark", AUTO);
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String chosen = request.getParameter(NAME);
        if (chosen != null && ALL.contains(chosen)) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(NAME, chosen)
                            .path("/")
                            .maxAge(KEPT)
                            .sameSite("Lax")
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .build()
                            .toString());
        }
        return true;
    }

    /// What a request chooses, or chose before.
    static String of(HttpServletRequest request) {
        String chosen = request.getParameter(NAME);
        Cookie[] cookies = request.getCookies();
        if (chosen != null && ALL.contains(chosen)) {
            return chosen;
        }
        return cookies == null
                ? AUTO
                : Arrays.stream(cookies)
                        .filter(each -> each.getName().equals(NAME) && ALL.contains(each.getValue()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(AUTO);
    }
}
