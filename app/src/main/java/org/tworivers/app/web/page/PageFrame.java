package org.tworivers.app.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tworivers.app.web.security.Visitor;

/// Gives every page its frame.
@ControllerAdvice
class PageFrame {

    @ModelAttribute("page")
    Page page(HttpServletRequest request, Locale locale) {
        return Page.of(
                path(request),
                query(request),
                locale,
                Theme.of(request),
                Visitor.find().map(List::of).orElse(List.of()));
    }

    /// Where the reader asked to be, also on the page that says that it went wrong.
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static String query(HttpServletRequest request) {
        String query = request.getMethod().equals("GET") ? request.getQueryString() : "";
        return query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(each -> !each.startsWith("lang=") && !each.startsWith("theme="))
                        .collect(Collectors.joining("&"));
    }
}
