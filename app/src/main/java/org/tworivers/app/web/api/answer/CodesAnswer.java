package org.tworivers.app.web.api.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.shared.Code;

/// A page of the codes of a scheme, as they stand on a day.
///
/// @param total how many there are on all pages
/// @param next the address of the next page; null on the last
public record CodesAnswer(
        LocalDate day,
        int total,
        List<Line> codes,
        @Nullable String next) {
    public CodesAnswer {
        codes = List.copyOf(codes);
    }

    /// A code.
    ///
    /// @param code `scheme:code`
    /// @param above the code above it; null at the top
    /// @param level the scheme's word for its level; null when it has none
    /// @param holds whether it is in force on the day
    /// @param current the code that stands for it on the day: itself, or what followed it
    public record Line(
            String code,
            Map<String, String> names,
            @Nullable String above,
            @Nullable String level,
            boolean holds,
            String current) {
        public Line {
            names = Sorted.of(names);
        }

        /// A code as it stands on a day.
        public static Line of(CodeBook codes, Code code, LocalDate day) {
            CodeStated stated = codes.find(code, day).orElseThrow();
            return new Line(
                    code.toString(),
                    stated.names().byLanguage(),
                    stated.parent().isNone() ? null : stated.parent().toString(),
                    stated.level().isEmpty() ? null : stated.level(),
                    codes.holds(code, day),
                    codes.current(code, day).toString());
        }
    }
}
