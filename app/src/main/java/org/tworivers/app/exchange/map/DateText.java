package org.tworivers.app.exchange.map;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tworivers.core.shared.Day;

/// Reads a date as offices write it, with the precision that was written: `2016.5`, `2016年5月`,
/// `2016/5/3`, `20160503`, `15-Jan-15`, `Mar-20`, `2005`, `2016年底` (a year), `2016-05-03 00:00:00`.
public final class DateText {
    private static final String PART_OF = "\\s*(?:份|底|初|末|上旬|中旬|下旬|左右)?";
    private static final String TIME = "(?:[t ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?z?)?";
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*年?" + PART_OF);
    private static final Pattern MONTH =
            Pattern.compile("(\\d{4})\\s*([-./年])\\s*(\\d{1,2})\\s*月?" + PART_OF + "|(\\d{4})(\\d{2})");
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*[日号]?" + TIME + "|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_MONTH_NAME =
            Pattern.compile("(\\d{1,2})[- ]([a-z]{3,9})\\.?[-, ]+(\\d{4}|\\d{2})");
    private static final Pattern MONTH_NAME_DAY = Pattern.compile("([a-z]{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");
    private static final Pattern MONTH_NAME = Pattern.compile("([a-z]{3,9})\\.?[-, ]+(\\d{4}|\\d{2})");
    private static final Pattern BY_ORDER = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    /// Two digits mean the years 1950 to 2049.
    private static final int FIRST_OF_TWO_DIGITS = 1950;

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;
    private static final int LONGEST = 40;

    private final DateRules rules;

    /// @param rules how dates are read that could be read in two ways
    public DateText(DateRules rules) {
        this.rules = rules;
    }

    /// Reads a date; an empty text is undated.
    public Day parse(String text) throws UnreadableException {
        if (text.isEmpty()) {
            return Day.UNDATED;
        }
        if (text.length() > LONGEST) {
            throw unreadable();
        }
        String written =
                Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        try {
            Day day = written.isEmpty() || written.charAt(0) < '0' || written.charAt(0) > '9'
                    ? startingWithName(written)
                    : startingWithDigit(written);
            int year = day.first().getYear();
            if (year < EARLIEST || year > LATEST) {
                throw implausible();
            }
            return day;
        } catch (DateTimeException impossible) {
            throw new UnreadableException("date-impossible", "there is no such day; check month and day.");
        } catch (IllegalArgumentException noSuchYear) {
            throw implausible(); // the year 0 is in no calendar of ours
        }
    }

    private static UnreadableException implausible() {
        return new UnreadableException(
                "date-implausible", "the year must lie in " + EARLIEST + " to " + LATEST + "; check the digits.");
    }

    private Day startingWithDigit(String written) throws UnreadableException {
        Matcher day = DAY.matcher(written);
        if (day.matches()) {
            int at = day.group(1) != null ? 1 : 4;
            return Day.of(LocalDate.of(whole(day.group(at)), whole(day.group(at + 1)), whole(day.group(at + 2))));
        }
        Matcher month = MONTH.matcher(written);
        if (month.matches()) {
            if (month.group(1) == null) {
                return month(whole(month.group(4)), whole(month.group(5)));
            }
            if (".".equals(month.group(2)) && "1".equals(month.group(3)) && !rules.trustDotOne()) {
                throw new UnreadableException(
                        "date-ambiguous",
                        "January or October: a spreadsheet makes both 2016.1; write 2016-01 or 2016-10, or set"
                                + " dates: trust-dot-one in the map.");
            }
            return month(whole(month.group(1)), whole(month.group(3)));
        }
        Matcher year = YEAR.matcher(written);
        if (year.matches()) {
            return Day.ofYear(whole(year.group(1)));
        }
        Matcher named = DAY_MONTH_NAME.matcher(written);
        if (named.matches()) {
            return Day.of(LocalDate.of(year(named.group(3)), monthOf(named.group(2)), whole(named.group(1))));
        }
        Matcher ordered = BY_ORDER.matcher(written);
        if (ordered.matches()) {
            return byOrder(whole(ordered.group(1)), whole(ordered.group(2)), whole(ordered.group(3)));
        }
        throw unreadable();
    }

    private static Day startingWithName(String written) throws UnreadableException {
        Matcher month = MONTH_NAME.matcher(written);
        if (month.matches()) {
            return month(year(month.group(2)), monthOf(month.group(1)));
        }
        Matcher day = MONTH_NAME_DAY.matcher(written);
        if (day.matches()) {
            return Day.of(LocalDate.of(whole(day.group(3)), monthOf(day.group(1)), whole(day.group(2))));
        }
        throw unreadable();
    }

    private Day byOrder(int first, int second, int year) throws UnreadableException {
        boolean dayFirst = rules.order() == DateRules.Order.DAY_FIRST || first > 12;
        boolean monthFirst = rules.order() == DateRules.Order.MONTH_FIRST || second > 12;
        if (dayFirst == monthFirst) {
            throw new UnreadableException(
                    "date-ambiguous",
                    "day or month may come first; write year-month-day, or set dates: order in the map.");
        }
        return Day.of(dayFirst ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second));
    }

    private static Day month(int year, int month) {
        return Day.of(YearMonth.of(year, month));
    }

    private static int year(String digits) {
        int year = whole(digits);
        if (digits.length() > 2) {
            return year;
        }
        int of1900 = 1900 + year;
        return of1900 < FIRST_OF_TWO_DIGITS ? of1900 + 100 : of1900;
    }

    private static int monthOf(String name) throws UnreadableException {
        for (int i = 0; i < MONTHS.size(); i++) {
            String full = MONTHS.get(i);
            if (full.equals(name) || full.substring(0, 3).equals(name) || (name.equals("sept") && i == 8)) {
                return i + 1;
            }
        }
        throw unreadable();
    }

    private static int whole(String digits) {
        return Integer.parseInt(digits);
    }

    private static UnreadableException unreadable() {
        return new UnreadableException(
                "date-unreadable", "write a year, a month or a day, such as 2016, 2016-05, 2016年5月 or 2016-05-03.");
    }
}
