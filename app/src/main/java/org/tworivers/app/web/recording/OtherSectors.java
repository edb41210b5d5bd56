package org.tworivers.app.web.recording;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.shared.Code;

/// Tells a sector officer on the page that refuses them of which other sector the project is.
@ControllerAdvice
class OtherSectors {
    private static final String TOLD = OtherSectors.class.getName();

    private final Serving.Settings settings;

    OtherSectors(Serving.Settings settings) {
        this.settings = settings;
    }

    /// Somebody may see a dossier and not record in it.
    static final class OtherSectorException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Opened opened;

        OtherSectorException(Opened opened) {
            super("the project " + opened.named().project() + " is of another sector");
            this.opened = opened;
        }
    }

    /// Why recording in a dossier was refused; empty when it was not.
    @ModelAttribute("otherSector")
    String told(HttpServletRequest request) {
        return request.getAttribute(TOLD) instanceof String told ? told : "";
    }

    @ExceptionHandler
    void answer(OtherSectorException refused, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        String language = Page.messages(locale).language();
        Code sector = refused.opened.dossier().standing().sector();
        String project = refused.opened.named().names().in(language);
        request.setAttribute(
                TOLD,
                sector.isNone()
                        ? Page.messages(locale).text("web.error.403.no-sector", project)
                        : Page.messages(locale)
                                .text(
                                        "web.error.403.sector",
                                        project,
                                        refused.opened.codes().name(sector, settings.asOf(), language)));
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
