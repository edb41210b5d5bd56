package org.tworivers.core.energy;

import java.math.BigDecimal;
import java.util.Map;

/// What others use for a tonne, or may use at most.
///
/// @param process its word, such as `plastic-granulation`
/// @param boundary what is counted in, as a word
/// @param year of which it speaks
/// @param value in the unit
/// @param isLimit whether it is the most that is allowed, not what is usual
/// @param titles by language
/// @param source where it stands
public record Benchmark(
        String process,
        SpecificUnit unit,
        String boundary,
        int year,
        BigDecimal value,
        boolean isLimit,
        Map<String, String> titles,
        String source) {
    public Benchmark {
        titles = Map.copyOf(titles);
    }
}
