package org.tworivers.app.exchange;

import org.tworivers.core.shared.Rejection;

/// A file as a whole cannot be used: binary, cut, in no known encoding, without its header, or built to
/// do harm. Nothing of it is recorded.
public final class BrokenFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    /// @param file the file's name
    /// @param code a stable word, such as `file-truncated`
    /// @param value where or what is wrong
    /// @param advice what to do about it
    public BrokenFileException(String file, String code, String value, String advice) {
        this(new Rejection(code, file, value, advice));
    }

    /// @param rejection which file, what is wrong with it and what to do
    public BrokenFileException(Rejection rejection) {
        super(rejection.toString());
        this.rejection = rejection;
    }

    /// Which file, what is wrong with it and what to do.
    public Rejection rejection() {
        return rejection;
    }
}
