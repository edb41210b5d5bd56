package org.tworivers.core.journal;

/// A text that should have been canonical or a known shape is not.
public final class MalformedTextException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /// @param message what is wrong and what to try
    public MalformedTextException(String message) {
        super(message);
    }

    /// @param message what is wrong and what to try
    /// @param cause what was thrown by the reader of a value
    public MalformedTextException(String message, Throwable cause) {
        super(message, cause);
    }
}
