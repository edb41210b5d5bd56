package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A bulletin to put before the public, in its public form.
///
/// @param knownAt `seq:N`: the entry that it was looked at with
/// @param placeLevel the level that places are grouped by: `city`, `province`, `county` or `own`
/// @param sectorLevel the level that sectors are grouped by: `division`, `section`, `group` or `own`
/// @param sections names of parts beside the projects, with commas between them
public record BulletinBody(
        @Nullable String base,
        @Nullable String asOf,
        @Nullable String knownAt,
        @Nullable String rounding,
        @Nullable String digits,
        @Nullable String placeLevel,
        @Nullable String sectorLevel,
        @Nullable String sections) {
    /// The words of an address that ask for it.
    public Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        Fields.put(words, "base", base);
        Fields.put(words, "asOf", asOf);
        Fields.put(words, "knownAt", knownAt);
        Fields.put(words, "rounding", rounding);
        Fields.put(words, "digits", digits);
        Fields.put(words, "placeLevel", placeLevel);
        Fields.put(words, "sectorLevel", sectorLevel);
        Fields.put(words, "sections", sections);
        words.put("form", "public");
        return words;
    }
}
