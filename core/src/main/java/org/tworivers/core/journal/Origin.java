package org.tworivers.core.journal;

/// Who records, on whose behalf and by which way.
///
/// @param recorder opaque id of the person or program that records; never a name
/// @param channel the way in
/// @param region ISO 3166-2 code of the region that owns the entry, such as CN-HA
/// @param importId id of the import it belongs to, or empty
public record Origin(String recorder, Channel channel, String region, String importId) {}
