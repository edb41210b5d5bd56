package org.tworivers.app.web.api.answer;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// A place or a sector.
///
/// @param code `scheme:code`
/// @param names its names by language
public record CodeAnswer(String code, Map<String, String> names) {
    public CodeAnswer {
        names = Sorted.of(names);
    }

    /// A code as it is called on a day; null when there is none.
    public static @Nullable CodeAnswer of(Code code, CodeBook codes, LocalDate day) {
        return code.isNone() ? null : new CodeAnswer(code.toString(), names(code, codes, day));
    }

    private static Map<String, String> names(Code code, CodeBook codes, LocalDate day) {
        return codes.find(code, day).map(stated -> stated.names().byLanguage()).orElse(new TreeMap<>());
    }
}
