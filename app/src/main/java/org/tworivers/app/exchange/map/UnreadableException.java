package org.tworivers.app.exchange.map;

/// One text of a row cannot be read as what it should be.
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    /// @param code a stable word, such as `amount-unreadable`
    /// @param advice what to do about it
    UnreadableException(String code, String advice) {
        super(advice, null, false, false);
        this.code = code;
    }

    /// The stable word.
    public String code() {
        return code;
    }

    /// What to do about it.
    public String advice() {
        return String.valueOf(getMessage());
    }
}
