package org.tworivers.core.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/// A date as it was stated: a day, a month, a year, or nothing.
///
/// A coarse date is a span: 2013 runs from 2013-01-01 to 2013-12-31. Whatever happened "in 2013" has surely
/// happened only once the span is over, so a fact counts from [#last()], and it lies surely within a period
/// only when the whole span does. It is written as it was stated: 2013 stays 2013.
///
/// @param first the first day of the span; for [Precision#UNDATED] always [#UNDATED]'s
/// @param precision how much of the date was stated
public record Day(LocalDate first, Precision precision) implements Comparable<Day> {

    /// The absent date. Sorts before every stated one.
    public static final Day UNDATED = new Day(LocalDate.of(1, 1, 1), Precision.UNDATED);

    private static final int EARLIEST_YEAR = 1;
    private static final int LATEST_YEAR = 9999;

    public Day {
        if (first.getYear() < EARLIEST_YEAR || first.getYear() > LATEST_YEAR) {
            throw new IllegalArgumentException("first (" + first + ") must lie in the years 1 to 9999. Maybe the year"
                    + " was typed with a digit too many.");
        }
        first = switch (precision) {
            case DAY -> first;
            case MONTH -> first.withDayOfMonth(1);
            case YEAR -> first.withDayOfYear(1);
            case UNDATED -> LocalDate.of(1, 1, 1);
        };
    }

    /// A day known exactly.
    public static Day of(LocalDate date) {
        return new Day(date, Precision.DAY);
    }

    /// A month.
    public static Day of(YearMonth month) {
        return new Day(month.atDay(1), Precision.MONTH);
    }

    /// A year.
    public static Day ofYear(int year) {
        return new Day(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /// Reads `2017-05-24`, `2017-05`, `2017` or the empty text, the forms [#toString()] writes.
    ///
    /// @throws DateTimeException when the text is none of these
    public static Day parse(String text) {
        return switch (text.length()) {
            case 0 -> UNDATED;
            case 4 -> new Day(date(text + "-01-01"), Precision.YEAR);
            case 7 -> new Day(date(text + "-01"), Precision.MONTH);
            default -> new Day(date(text), Precision.DAY);
        };
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR) {
            throw new DateTimeException("Text '" + text + "' must lie in the years 1 to 9999");
        }
        return date;
    }

    /// The last day of the span: from here on the fact has surely happened.
    public LocalDate last() {
        return switch (precision) {
            case DAY, UNDATED -> first;
            case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
            case YEAR -> first.withDayOfYear(first.lengthOfYear());
        };
    }

    /// Whether any date was stated.
    public boolean isDated() {
        return precision != Precision.UNDATED;
    }

    @Override
    public int compareTo(Day other) {
        int byLast = last().compareTo(other.last());
        return byLast != 0 ? byLast : precision.compareTo(other.precision);
    }

    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> first.toString().substring(0, 7);
            case YEAR -> first.toString().substring(0, 4);
            case UNDATED -> "";
        };
    }
}
