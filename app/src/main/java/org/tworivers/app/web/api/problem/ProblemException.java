package org.tworivers.app.web.api.problem;

import java.util.List;
import org.tworivers.core.shared.Rejection;

/// Ends a request of a program with a problem.
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<Rejection> rejections;

    /// @param rejections what is wrong in particular
    public ProblemException(ProblemKind kind, List<Rejection> rejections) {
        super(kind.word());
        this.kind = kind;
        this.rejections = List.copyOf(rejections);
    }

    /// Without particulars.
    public ProblemException(ProblemKind kind) {
        this(kind, List.of());
    }

    /// Words of an address that cannot be read.
    public static ProblemException unreadable(String field, String value, String advice) {
        return new ProblemException(
                ProblemKind.QUESTION_UNREADABLE, List.of(new Rejection("question-unreadable", field, value, advice)));
    }

    /// Which kind.
    ProblemKind kind() {
        return kind;
    }

    /// What is wrong in particular.
    List<Rejection> rejections() {
        return rejections;
    }
}
