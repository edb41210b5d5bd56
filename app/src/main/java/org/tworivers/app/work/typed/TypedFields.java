package org.tworivers.app.work.typed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tworivers.core.shared.Rejection;

/// What was typed into the fields of a form, or stands in a row of a file. What cannot be read is a fault at its field.
public final class TypedFields {
    private static final int LONG = 200;
    private static final int LONGEST_NUMBER = 6;

    private final Map<String, String> typed;
    private final int longest;
    private final List<Rejection> faults = new ArrayList<>();

    /// Texts of up to 200 letters.
    public TypedFields(Map<String, String> typed) {
        this(typed, LONG);
    }

    /// @param longest how many letters a text may have
    public TypedFields(Map<String, String> typed, int longest) {
        this.typed = typed;
        this.longest = longest;
    }

    /// What could not be read, in the order in which it was asked for.
    public List<Rejection> faults() {
        return List.copyOf(faults);
    }

    /// Notes a fault at a field.
    ///
    /// @param named what the advice names beside field and value
    public void fault(String field, String code, String advice, String... named) {
        fault(new Rejection(code, field, shown(raw(field)), advice).naming(named));
    }

    /// Notes a fault of a part of what is typed.
    public void fault(Rejection fault) {
        faults.add(fault);
    }

    private String shown(String value) {
        return value.length() > longest ? value.substring(0, longest) + "…" : value;
    }

    private String raw(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /// Whether anything is typed.
    public boolean has(String field) {
        return !raw(field).isEmpty();
    }

    /// A text that may be empty.
    public String text(String field) {
        if (raw(field).length() > longest) {
            fault(field, "text-long", "shorten it to " + longest + " letters.", Integer.toString(longest));
        }
        return raw(field);
    }

    /// A text that must be there.
    public String needed(String field) {
        if (!has(field)) {
            fault(field, "field-missing", "fill it in.");
        }
        return text(field);
    }

    /// A whole number of 0 or more.
    ///
    /// @param usual when nothing is typed
    public int number(String field, int usual) {
        return has(field) ? number(field) : usual;
    }

    /// A whole number of 0 or more that must be there.
    public int number(String field) {
        String text = needed(field);
        if (text.matches("[0-9]{1," + LONGEST_NUMBER + "}")) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            fault(field, "number-unreadable", "write one number without a unit.");
        }
        return 0;
    }

    /// A day that must be there.
    public LocalDate day(String field) {
        String text = needed(field);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            fault(field, "event-day-unreadable", "write a day, such as 2017-05-24.");
            return LocalDate.EPOCH;
        }
    }

    /// A time of day that must be there.
    public LocalTime time(String field) {
        String text = needed(field);
        try {
            return text.isEmpty()
                    ? LocalTime.MIDNIGHT
                    : LocalTime.parse(padded(text)).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException unreadable) {
            fault(field, "time-unreadable", "write a time, such as 09:00.");
            return LocalTime.MIDNIGHT;
        }
    }

    private static String padded(String time) {
        return time.length() > 1 && time.charAt(1) == ':' ? "0" + time : time;
    }

    /// A day with a time that must be there.
    public LocalDateTime moment(String field) {
        String text = needed(field);
        try {
            return text.isEmpty()
                    ? LocalDate.EPOCH.atTime(LocalTime.MIDNIGHT)
                    : LocalDateTime.parse(text.replaceFirst("\\s+", "T")).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException unreadable) {
            fault(field, "moment-unreadable", "write a day and a time, such as 2017-05-24 09:00.");
            return LocalDate.EPOCH.atTime(LocalTime.MIDNIGHT);
        }
    }

    /// The numbers of those rows of a list in which anything is typed, in order.
    ///
    /// @param columns the names of its fields before `-` and the number
    public List<Integer> rows(String... columns) {
        return typed.keySet().stream()
                .flatMap(field -> List.of(columns).stream()
                        .filter(column -> has(field) && field.matches(column + "-[0-9]{1,4}"))
                        .map(column -> Integer.valueOf(field.substring(column.length() + 1))))
                .distinct()
                .sorted()
                .toList();
    }
}
