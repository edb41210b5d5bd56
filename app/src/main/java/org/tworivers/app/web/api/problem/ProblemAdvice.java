package org.tworivers.app.web.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.store.StoreException;
import org.tworivers.app.work.Refusal;
import org.tworivers.core.shared.Rejection;

/// Makes problems of what controllers for programs throw. What is thrown before a controller is found, the
/// [ProblemDoor] tells.
@ControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
    private final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private final ProblemWriter writer;

    ProblemAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    void answer(ProblemException problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(problem.kind(), problem.rejections(), request, response);
    }

    @ExceptionHandler
    void answer(Refusal refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(ProblemKind.REFUSED, refused.rejections(), request, response);
    }

    @ExceptionHandler
    void answer(HttpMessageNotReadableException unreadable, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.write(ProblemKind.BODY_UNREADABLE, List.of(), request, response);
    }

    /// What the store says of itself names files of the server: it goes to the log.
    @ExceptionHandler
    void answer(StoreException broken, HttpServletRequest request, HttpServletResponse response) throws IOException {
        log.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), broken.getMessage());
        writer.write(
                ProblemKind.STORE_TROUBLE,
                List.of(new Rejection("store-trouble", "store", "", "try again later.")),
                request,
                response);
    }
}
