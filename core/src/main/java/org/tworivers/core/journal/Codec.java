package org.tworivers.core.journal;

import java.time.DateTimeException;
import java.util.Set;
import java.util.function.Supplier;

/// Turns the entries of one floor into drafts' payloads and back. Pure; one per floor.
///
/// A payload is never rewritten in the store: a codec reads every version it ever wrote.
///
/// @param <E> the floor's sealed entry type
public interface Codec<E> {

    /// The types of entry this codec knows.
    Set<String> types();

    /// The entry as a draft: type, version, payload, subject.
    Draft encode(E entry);

    /// The entry that a draft holds.
    ///
    /// @throws MalformedTextException when the payload is not of the shape its type and version say
    E decode(Draft draft);

    /// Reads a payload, and turns what a value refuses into what [#decode] promises to throw.
    static <E> E reading(Draft draft, Supplier<E> reader) {
        try {
            return reader.get();
        } catch (MalformedTextException malformed) {
            throw malformed;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException refused) {
            throw new MalformedTextException(
                    "payload of " + draft.subject() + " (" + draft.type() + "): " + refused.getMessage(), refused);
        }
    }
}
