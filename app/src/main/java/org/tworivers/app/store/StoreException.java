package org.tworivers.app.store;

import java.util.List;
import java.util.stream.Stream;

/// The store broke: a disk, a file, a database. Carries what was being done, in English, and a word with values
/// by which another language says it.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String word;
    private final transient List<String> values;

    private StoreException(String what, String word, Stream<?> values) {
        super(what);
        this.word = word;
        this.values = values.map(String::valueOf).toList();
    }

    /// One whose text says all that a person needs.
    ///
    /// @param word a stable word, such as `newer`
    /// @param what what is broken, with a remedy
    /// @param values what the text names
    static StoreException of(String word, String what, Object... values) {
        return new StoreException(what, word, Stream.of(values));
    }

    /// One whose text says what was being done; the cause says the rest, and is the last of the values.
    static StoreException because(Throwable cause, String word, String what, Object... values) {
        StoreException broken = new StoreException(
                what + ": " + cause.getMessage(),
                word,
                Stream.concat(Stream.of(values), Stream.of(String.valueOf(cause.getMessage()))));
        broken.initCause(cause);
        return broken;
    }

    /// What broke, as a stable word.
    public String word() {
        return word;
    }

    /// What the text names: files, numbers, what the outside threw.
    public List<String> values() {
        return values;
    }
}
