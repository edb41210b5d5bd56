package org.tworivers.app.work.parks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tworivers.app.work.typed.TypedFields;
import org.tworivers.core.parks.Quantity;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Reads what was typed into the fields of a form about parks. What cannot be read is a fault at its field.
final class FormReader {
    static final String PLACES = "gbt2260";
    static final String SECTORS = "gbt4754";
    private static final int LONG = 500;

    private final TypedFields in;
    private final CodeBook codes;

    FormReader(Map<String, String> typed, CodeBook codes) {
        in = new TypedFields(typed, LONG);
        this.codes = codes;
    }

    List<Rejection> faults() {
        return in.faults();
    }

    void fault(String field, String code, String advice, String... named) {
        in.fault(field, code, advice, named);
    }

    boolean ticked(String field) {
        return in.has(field);
    }

    String text(String field) {
        return in.text(field);
    }

    String needed(String field) {
        return in.needed(field);
    }

    /// An id that stands in addresses.
    String id(String field) {
        String id = needed(field);
        if (!id.isEmpty() && !id.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            fault(field, "park-id-unreadable", "write small letters, digits and hyphens, such as puyang-jinshan.");
        }
        return id;
    }

    /// Nothing typed is nothing.
    Quantity quantity(String field) {
        String text = text(field).replace(",", "").replace("，", "");
        if (text.isEmpty()) {
            return Quantity.NONE;
        }
        try {
            return Quantity.parse(text);
        } catch (IllegalArgumentException unreadable) {
            fault(field, "quantity-unreadable", "write one number, with at most two digits after the point.");
            return Quantity.NONE;
        }
    }

    /// A day, a month or a year; nothing typed is no day.
    Day when(String field) {
        try {
            return Day.parse(text(field));
        } catch (DateTimeException unreadable) {
            fault(field, "date-unreadable", "write YYYY, YYYY-MM or YYYY-MM-DD.");
            return Day.UNDATED;
        }
    }

    /// An exact day that must be there.
    LocalDate day(String field) {
        String text = needed(field);
        Day day = text.isEmpty() ? Day.UNDATED : when(field);
        if (day.isDated() && !day.equals(Day.of(day.first()))) {
            fault(field, "quota-day-needed", "write an exact day, such as 2017-05-24.");
        }
        return day.first();
    }

    /// A code that is known; none when nothing is typed.
    Code code(String field, String scheme) {
        return one(field, text(field), scheme);
    }

    /// Codes that are known, between commas or blanks.
    List<Code> codes(String field, String scheme) {
        return words(field, "[,，、;；\\s]+").stream()
                .map(word -> one(field, word, scheme))
                .filter(code -> !code.isNone())
                .toList();
    }

    /// Texts between commas.
    List<String> texts(String field) {
        return words(field, "[,，、;；\\n]+");
    }

    private List<String> words(String field, String between) {
        return List.of(text(field).split(between, -1)).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// What a list of choices offers ends with the code in brackets.
    private Code one(String field, String written, String scheme) {
        String bare = written.replaceFirst("^.*[(（](.+)[)）]$", "$1");
        if (bare.isEmpty()) {
            return Code.NONE;
        }
        Code code = bare.indexOf(':') > 0 ? Code.parse(bare) : new Code(scheme, bare);
        if (!codes.knows(code)) {
            in.fault(new Rejection(
                    "park-code-unknown", field, written, "no scheme has this code; choose one from the list."));
        }
        return code;
    }

    /// What proves it: a kind and a number; nothing when no number is typed.
    List<Evidence> evidence() {
        String number = text("evidence-number");
        String kind = text("evidence-kind");
        return number.isEmpty() || kind.isEmpty() ? List.of() : List.of(Evidence.of(Evidence.Kind.parse(kind), number));
    }
}
