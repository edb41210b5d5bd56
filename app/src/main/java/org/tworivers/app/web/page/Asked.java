package org.tworivers.app.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.app.work.FigureQuestion;

/// What figures a page is asked for.
///
/// @param question the question, with what is usual where something could not be read
/// @param faults what could not be read: `base`, `as-of`, `days`, `known-at`, `policy` or `rounding`
public record Asked(FigureQuestion question, List<String> faults) {
    public Asked {
        faults = List.copyOf(faults);
    }

    /// The question as words of an address, which give the same question again.
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(Questions.BASE, question.base().toString());
        words.put(Questions.AS_OF, question.asOf().toString());
        words.put(Questions.KNOWN_AT, question.knownAt());
        words.put(Questions.POLICY, question.policy().name());
        words.put(Questions.ROUNDING, question.rounding().mode().word());
        words.put(Questions.DIGITS, Integer.toString(question.rounding().digits()));
        return words;
    }
}
