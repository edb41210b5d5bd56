package org.tworivers.core.journal;

import java.util.Set;

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
}
