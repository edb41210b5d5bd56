package org.tworivers.app.work.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Rejection;

/// Reads who files monthly returns from fields as a form or a program sends them: `unit`, `above`, `place`, `due-day`
/// and `from`.
///
/// @param stated worth nothing when there is a fault
public record UnitReading(UnitStated stated, List<Rejection> faults) {
    private static final String PLACES = "gbt2260";

    public UnitReading {
        faults = List.copyOf(faults);
    }

    /// The places that a unit may report about.
    ///
    /// @param day the day on which they must hold
    public static List<Code> allPlaces(CodeBook codes, LocalDate day) {
        return codes.allCodes(PLACES).stream()
                .filter(code -> codes.holds(code, day))
                .toList();
    }

    /// Reads the fields.
    ///
    /// @param reports false when it reports no longer
    /// @param day the day on which its place must hold
    public static UnitReading of(Map<String, String> fields, boolean reports, CodeBook codes, LocalDate day) {
        List<Rejection> faults = new ArrayList<>();
        UnitStated stated = new UnitStated(
                text(fields, "unit"),
                text(fields, "above"),
                place(text(fields, "place"), codes, day, faults),
                dueDay(text(fields, "due-day")),
                reports,
                from(text(fields, "from"), faults));
        return new UnitReading(stated, faults);
    }

    private static String text(Map<String, String> fields, String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /// Zero, which no month has, for what is no day.
    private static int dueDay(String text) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }

    private static Code place(String text, CodeBook codes, LocalDate day, List<Rejection> faults) {
        if (text.isEmpty()) {
            return Code.NONE;
        }
        for (Code code : allPlaces(codes, day)) {
            if (code.toString().equals(text)) {
                return code;
            }
        }
        faults.add(new Rejection(
                "code-not-found",
                "place",
                text,
                "nothing, or more than one thing, is called so; choose from the list."));
        return Code.NONE;
    }

    private static Day from(String text, List<Rejection> faults) {
        if (text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return Day.of(YearMonth.parse(text));
        }
        faults.add(new Rejection("month-unreadable", "from", text, "write a month, such as 2017-06."));
        return Day.UNDATED;
    }
}
