package org.tworivers.app.web.page;

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
                request.getRequestURI(),
                query(request),
                locale,
                Visitor.find().map(List::of).orElse(List.of()));
    }

    private static String query(HttpServletRequest request) {
        String query = request.getMethod().equals("GET") ? request.getQueryString() : "";
        return query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(each -> !each.startsWith("lang="))
                        .collect(Collectors.joining("&"));
    }
}
