package org.tworivers.app.store;

/// The store broke: a disk, a file, a database. Carries what was being done.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param what what was being done, with file or statement
    /// @param cause what the outside threw
    public StoreException(String what, Throwable cause) {
        super(what + ": " + cause.getMessage(), cause);
    }

    /// @param what what is broken, with a remedy
    public StoreException(String what) {
        super(what);
    }

    private StoreException(Throwable cause, String what) {
        super(what, cause);
    }

    /// One whose text already says all that a person needs.
    static StoreException explained(String what, Throwable cause) {
        return new StoreException(cause, what);
    }
}
