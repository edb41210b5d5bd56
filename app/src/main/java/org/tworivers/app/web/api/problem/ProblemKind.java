package org.tworivers.app.web.api.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of problems that programs are told. A kind's word is the end of its address and never changes.
public enum ProblemKind {
    /// Some words of the address cannot be read.
    QUESTION_UNREADABLE(400),
    /// The body is not what the route takes.
    BODY_UNREADABLE(400),
    /// The cursor is of another question, or none.
    CURSOR_UNREADABLE(400),
    /// What is recorded needs a key by which it is recorded once.
    IDEMPOTENCY_KEY_MISSING(400),
    /// Anything else that cannot be understood.
    BAD_REQUEST(400),
    TOKEN_MISSING(401),
    TOKEN_REFUSED(401),
    RIGHT_MISSING(403),
    SCOPE_MISSING(403),
    /// The project is of another sector than the token's owner records about.
    OTHER_SECTOR(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /// There are projects of the same name.
    NAMESAKES(409),
    LENGTH_MISSING(411),
    /// What is to be changed has changed since it was read.
    VERSION_MOVED(412),
    TOO_LARGE(413),
    MEDIA_UNSUPPORTED(415),
    /// The rules said no.
    REFUSED(422),
    /// The key was used for something else.
    IDEMPOTENCY_KEY_REUSED(422),
    /// It must be said which version was seen.
    VERSION_MISSING(428),
    TOO_MANY_REQUESTS(429),
    BROKEN(500),
    /// The store cannot be read or written now.
    STORE_TROUBLE(503);

    private final int status;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    ProblemKind(int status) {
        this.status = status;
    }

    /// The HTTP status.
    public int status() {
        return status;
    }

    /// The stable word, such as `not-found`.
    public String word() {
        return word;
    }

    /// The kind of a word.
    public static Optional<ProblemKind> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /// The kind that a status alone tells.
    static ProblemKind of(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 411 -> LENGTH_MISSING;
            case 413 -> TOO_LARGE;
            case 415 -> MEDIA_UNSUPPORTED;
            case 429 -> TOO_MANY_REQUESTS;
            case 401 -> TOKEN_MISSING;
            case 403 -> RIGHT_MISSING;
            case 503 -> STORE_TROUBLE;
            default -> status < 500 ? BAD_REQUEST : BROKEN;
        };
    }
}
