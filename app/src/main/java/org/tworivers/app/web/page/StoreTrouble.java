package org.tworivers.app.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.store.StoreException;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;

/// Tells on every page when nothing can be recorded, and why; and on the page of a request that met a broken store,
/// what broke. Both end by themselves when the store is well again.
@ControllerAdvice
class StoreTrouble {
    private static final String BROKE = StoreTrouble.class.getName();

    private final Logger log = LoggerFactory.getLogger(StoreTrouble.class);
    private final Ledger ledger;

    StoreTrouble(Ledger ledger) {
        this.ledger = ledger;
    }

    /// What keeps the store from being written; empty while nothing does.
    @ModelAttribute("readOnly")
    String readOnly(Locale locale) {
        return ledger.database()
                .trouble()
                .map(trouble -> Visitor.find().isPresent()
                        ? said(trouble, locale)
                        : Page.messages(locale).text("web.read-only.later"))
                .orElse("");
    }

    /// What broke in this request; empty when nothing did.
    @ModelAttribute("broke")
    String broke(HttpServletRequest request, Locale locale) {
        return request.getAttribute(BROKE) instanceof StoreException broken ? said(broken, locale) : "";
    }

    @ExceptionHandler
    void answer(StoreException broken, HttpServletRequest request, HttpServletResponse response) throws IOException {
        // the route, not the address: that of a pass is a secret
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        log.warn("{} {}: {}", request.getMethod(), route, broken.getMessage());
        request.setAttribute(BROKE, broken);
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    private static String said(StoreException trouble, Locale locale) {
        return RejectionText.in(Language.of(locale).getLanguage())
                .broken(trouble.word(), trouble.values(), String.valueOf(trouble.getMessage()));
    }
}
