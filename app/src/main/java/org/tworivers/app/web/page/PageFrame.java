package org.tworivers.app.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tworivers.app.web.security.Visitor;

/// Gives every page its frame.
@ControllerAdvice
class PageFrame {

    @ModelAttribute("page")
    Page page(HttpServletRequest request, Locale locale) {
        return Page.of(
                request.getRequestURI(), locale, Visitor.find().map(List::of).orElse(List.of()));
    }
}
