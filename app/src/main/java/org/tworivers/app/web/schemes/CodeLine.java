package org.tworivers.app.web.schemes;

import java.time.LocalDate;
import java.util.Locale;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.RegisterEntry.CodeEnded;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;

/// One code of a scheme as it is shown for a day.
///
/// @param level its level as the scheme writes it, maybe empty
/// @param levelName the name of the level
/// @param parent name of the code above it, empty at the top
/// @param from since when it is so, empty when it always was
/// @param until the first day it no longer held, empty while no end is known
/// @param state `holds`, `ended` or `ahead`
/// @param successor name of the code in its place, maybe empty
record CodeLine(
        String code,
        String name,
        String level,
        String levelName,
        String parent,
        String from,
        String until,
        String state,
        String successor) {

    static CodeLine of(CodeBook codes, Code code, LocalDate day, SchemeWords words) {
        CodeStated stated = codes.find(code, day).orElseThrow();
        String language = words.messages().language();
        CodeEnded end = end(codes, code, stated);
        return new CodeLine(
                code.code(),
                stated.names().in(language),
                stated.level(),
                words.level(stated.level()),
                name(codes, stated.parent(), day, language),
                stated.from().toString(),
                end.day().toString(),
                state(codes, stated, day),
                name(codes, end.successor(), day, language));
    }

    private static String name(CodeBook codes, Code code, LocalDate day, String language) {
        return code.isNone() ? "" : codes.name(code, day, language);
    }

    /// The first end after it was so; undated while none is known. Of two on one day the one that names what came in
    /// its place.
    private static CodeEnded end(CodeBook codes, Code code, CodeStated stated) {
        CodeEnded found = new CodeEnded(code, Day.UNDATED, Code.NONE);
        for (CodeEnded each : codes.allEndings(code)) {
            boolean after = !each.day().last().isBefore(stated.from().last());
            boolean first = !found.day().isDated();
            boolean tellsMore = found.successor().isNone() && !each.successor().isNone();
            if (after && (first || tellsMore)) {
                found = first ? each : new CodeEnded(code, found.day(), each.successor());
            }
        }
        return found;
    }

    private static String state(CodeBook codes, CodeStated stated, LocalDate day) {
        if (stated.from().isDated() && stated.from().last().isAfter(day)) {
            return "ahead";
        }
        return codes.holds(stated.code(), day) ? "holds" : "ended";
    }

    /// Whether its code begins with a text, or its name contains it.
    boolean isCalled(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return code.toLowerCase(Locale.ROOT).startsWith(lower)
                || name.toLowerCase(Locale.ROOT).contains(lower);
    }
}
