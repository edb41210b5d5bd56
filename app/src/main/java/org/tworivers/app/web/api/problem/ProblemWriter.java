package org.tworivers.app.web.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.web.api.problem.Problem.Fault;
import org.tworivers.app.web.page.Page;
import org.tworivers.core.shared.Rejection;
import tools.jackson.databind.json.JsonMapper;

/// Writes problems in the language that a program asks for.
@Component
public final class ProblemWriter {
    private static final String FORM = "application/problem+json";

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    void write(ProblemKind kind, List<Rejection> rejections, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = json.writeValueAsBytes(of(kind, rejections, request.getRequestURI(), request.getLocale()));
        response.setStatus(kind.status());
        response.setContentType(FORM);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /// A problem in a language.
    ///
    /// @param instance what was asked for
    public static Problem of(ProblemKind kind, List<Rejection> rejections, String instance, Locale locale) {
        Messages messages = Page.messages(locale);
        RejectionText texts = RejectionText.in(messages.language());
        return new Problem(
                Problem.EXPLAINED + kind.word(),
                messages.text("web.api.problem." + kind.word()),
                kind.status(),
                messages.text("web.api.problem." + kind.word() + ".detail"),
                instance,
                rejections.stream()
                        .map(each -> new Fault(each.code(), each.field(), each.value(), texts.advice(each)))
                        .toList());
    }
}
