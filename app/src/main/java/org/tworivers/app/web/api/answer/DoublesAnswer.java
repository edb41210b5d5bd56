package org.tworivers.app.web.api.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A page of pairs of organisations that may be one, the likest first.
///
/// @param total how many there are on all pages
/// @param next the address of the next page; null on the last
public record DoublesAnswer(
        int total, List<Pair> pairs, @Nullable String next) {
    public DoublesAnswer {
        pairs = List.copyOf(pairs);
    }

    /// Two that may be one.
    ///
    /// @param likeness from 0 to 1000
    public record Pair(
            String one,
            Map<String, String> oneNames,
            String other,
            Map<String, String> otherNames,
            int likeness,
            List<Reason> reasons) {
        public Pair {
            oneNames = Sorted.of(oneNames);
            otherNames = Sorted.of(otherNames);
            reasons = List.copyOf(reasons);
        }
    }

    /// Why two may be one, or are not.
    ///
    /// @param kind the word of what was seen
    /// @param speaksFor whether it speaks for the two being one
    public record Reason(String kind, boolean speaksFor, String one, String other) {}
}
