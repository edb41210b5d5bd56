package org.tworivers.app.work.typed;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tworivers.core.parks.Quantity;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Precision;
import org.tworivers.core.shared.Rejection;

/// Reads what was typed into the fields of a form that takes codes and quantities, or stands in a row that fills one
/// in. What cannot be read is a fault at its field.
public final class FormReader {
    /// The scheme of places.
    public static final String PLACES = "gbt2260";

    /// The scheme of sectors.
    public static final String SECTORS = "gbt4754";
    private static final int LONG = 500;
    private static final List<String> PAPERS =
            List.of(Evidence.Kind.values()).stream().map(Evidence.Kind::word).toList();
    private static final String WORDS = String.join(", ", PAPERS);
    private static final Set<String> YES = Set.of("1", "on", "yes", "true", "是", "有");
    private static final Set<String> NO = Set.of("", "0", "no", "false", "否", "无");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");

    private final TypedFields in;
    private final CodeBook codes;

    /// @param codes the codes that are known
    public FormReader(Map<String, String> typed, CodeBook codes) {
        in = new TypedFields(typed, LONG);
        this.codes = codes;
    }

    /// What could not be read, in the order in which it was asked for.
    public List<Rejection> faults() {
        return in.faults();
    }

    /// Notes a fault at a field.
    public void fault(String field, String code, String advice, String... named) {
        in.fault(field, code, advice, named);
    }

    /// Whether anything is typed.
    public boolean has(String field) {
        return in.has(field);
    }

    /// Whether a box is ticked, or a word says so.
    public boolean ticked(String field) {
        String word = text(field).toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            fault(field, "yes-or-no", "write yes or no, or leave it empty.");
        }
        return YES.contains(word);
    }

    /// A text that may be empty.
    public String text(String field) {
        return in.text(field);
    }

    /// A text that must be there.
    public String needed(String field) {
        return in.needed(field);
    }

    /// An id that stands in addresses.
    public String id(String field) {
        String id = needed(field);
        if (!id.isEmpty() && !id.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            fault(field, "park-id-unreadable", "write small letters, digits and hyphens, such as puyang-jinshan.");
        }
        return id;
    }

    /// Nothing typed is nothing.
    public Quantity quantity(String field) {
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

    /// A number of 0 or more, with at most six digits after the point; 0 when nothing is typed.
    public BigDecimal decimal(String field) {
        String text = text(field).replace(",", "").replace("，", "");
        if (text.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (!DECIMAL.matcher(text).matches()) {
            fault(field, "number-unreadable", "write one number without a unit.");
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }

    /// A month that must be there.
    public YearMonth month(String field) {
        String text = needed(field);
        Day day = text.isEmpty() ? Day.UNDATED : when(field);
        if (day.isDated() && day.precision() != Precision.MONTH) {
            fault(field, "month-needed", "write a month, such as 2017-05.");
        }
        return day.isDated() ? YearMonth.from(day.first()) : YearMonth.of(1, 1);
    }

    /// A day, a month or a year; nothing typed is no day.
    public Day when(String field) {
        try {
            return Day.parse(text(field));
        } catch (DateTimeException unreadable) {
            fault(field, "date-unreadable", "write YYYY, YYYY-MM or YYYY-MM-DD.");
            return Day.UNDATED;
        }
    }

    /// An exact day that must be there.
    public LocalDate day(String field) {
        String text = needed(field);
        Day day = text.isEmpty() ? Day.UNDATED : when(field);
        if (day.isDated() && !day.equals(Day.of(day.first()))) {
            fault(field, "quota-day-needed", "write an exact day, such as 2017-05-24.");
        }
        return day.first();
    }

    /// A code that is known; none when nothing is typed.
    public Code code(String field, String scheme) {
        return one(field, text(field), scheme);
    }

    /// A word that must be there. What a list of choices offers ends with the word in brackets.
    public String word(String field) {
        return bare(needed(field));
    }

    private static String bare(String written) {
        return written.replaceFirst("^.*[(（](.+)[)）]$", "$1");
    }

    /// Codes that are known, between commas or blanks.
    public List<Code> codes(String field, String scheme) {
        return words(field, "[,，、;；\\s]+").stream()
                .map(word -> one(field, word, scheme))
                .filter(code -> !code.isNone())
                .toList();
    }

    /// Texts between commas.
    public List<String> texts(String field) {
        return words(field, "[,，、;；\\n]+");
    }

    private List<String> words(String field, String between) {
        return List.of(text(field).split(between, -1)).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Code one(String field, String written, String scheme) {
        String bare = bare(written);
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
    public List<Evidence> evidence() {
        String number = text("evidence-number");
        String kind = text("evidence-kind");
        if (number.isEmpty()) {
            return List.of();
        }
        if (kind.isEmpty()) {
            in.fault(new Rejection("evidence-kindless", "evidence-kind", kind, "say what kind of paper it is."));
            return List.of();
        }
        if (!PAPERS.contains(kind)) {
            in.fault(new Rejection("evidence-kind-unknown", "evidence-kind", kind, "write one of " + WORDS + ".")
                    .naming(WORDS));
            return List.of();
        }
        return List.of(Evidence.of(Evidence.Kind.parse(kind), number));
    }
}
