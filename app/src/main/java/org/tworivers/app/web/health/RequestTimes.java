package org.tworivers.app.web.health;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Times every request that a controller answers.
@Component
class RequestTimes implements HandlerInterceptor, WebMvcConfigurer {
    private static final String BEGAN = RequestTimes.class.getName();

    private final Meters meters;

    RequestTimes(Meters meters) {
        this.meters = meters;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(BEGAN, System.nanoTime());
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(BEGAN) instanceof Long began
                && request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String route) {
            meters.note(
                    request.getMethod(),
                    route,
                    failure == null ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    Duration.ofNanos(System.nanoTime() - began));
        }
    }
}
