package org.tworivers.core.shared;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The names of one thing by language, such as `zh` and `en`. At least one is there.
///
/// @param byLanguage language tag (BCP 47) to name, sorted, none blank
public record Names(SortedMap<String, String> byLanguage) {
    public Names {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("byLanguage () must hold at least one name. Maybe under \"zh\".");
        }
        byLanguage.forEach((language, name) -> {
            if (language.isBlank() || name.isBlank()) {
                throw new IllegalArgumentException(
                        "name (" + language + ": " + name + ") must have a language and a text. Maybe leave it out.");
            }
        });
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    /// One name in one language.
    public static Names of(String language, String name) {
        return new Names(new TreeMap<>(Map.of(language, name)));
    }

    /// The name in the language asked for, else the first there is.
    public String in(String language) {
        String name = byLanguage.get(language);
        return name != null ? name : byLanguage.firstEntry().getValue();
    }
}
