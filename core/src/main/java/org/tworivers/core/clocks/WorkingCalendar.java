package org.tworivers.core.clocks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.shared.Names;

/// Which days are working days: Monday to Friday, but for days off, and with the weekend days that make up for them. A
/// year for which nothing was published is unknown, for what the weekends alone say of it is wrong.
public final class WorkingCalendar {
    private static final int DAYS = 366;

    private final SortedMap<Integer, Year> years = new TreeMap<>();
    /// The working days of each year as days since 1970, in order.
    private final SortedMap<Integer, int[]> working = new TreeMap<>();

    /// What was published for a year.
    ///
    /// @param off days off, weekend days may be among them
    /// @param made working days that make up for them
    /// @param source where it was published
    public record Year(int year, Set<LocalDate> off, Set<LocalDate> made, Names source) {
        public Year {
            off = Set.copyOf(off);
            made = Set.copyOf(made);
            for (LocalDate day : off) {
                check(day, year);
                if (made.contains(day)) {
                    throw new IllegalArgumentException(
                            "day (" + day + ") must not be both off and made up. Maybe strike it from one of them.");
                }
            }
            made.forEach(day -> check(day, year));
        }

        private static void check(LocalDate day, int year) {
            if (day.getYear() != year) {
                throw new IllegalArgumentException(
                        "day (" + day + ") must lie in " + year + ". Maybe it belongs to another year's notice.");
            }
        }

        boolean isWorking(LocalDate day) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return made.contains(day) || (!weekend && !off.contains(day));
        }
    }

    /// The calendar of these years.
    public WorkingCalendar(List<Year> known) {
        for (Year year : known) {
            if (years.put(year.year(), year) != null) {
                throw new IllegalArgumentException(
                        "year (" + year.year() + ") must be there once. Maybe its days stand in two notices.");
            }
            working.put(year.year(), working(year));
        }
    }

    private static int[] working(Year year) {
        int[] days = new int[DAYS];
        int number = 0;
        for (LocalDate day = LocalDate.of(year.year(), 1, 1); day.getYear() == year.year(); day = day.plusDays(1)) {
            if (year.isWorking(day)) {
                days[number++] = Math.toIntExact(day.toEpochDay());
            }
        }
        return Arrays.copyOf(days, number);
    }

    /// The years that are known.
    public List<Year> years() {
        return List.copyOf(years.values());
    }

    /// The last of so many working days after a day, which does not count itself.
    ///
    /// @param number at least 1
    public Due after(LocalDate day, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("number (" + number + ") must be at least 1. Maybe 1.");
        }
        int left = number;
        LocalDate last = day;
        while (true) {
            int year = last.plusDays(1).getYear();
            int[] days = working.get(year);
            if (days == null) {
                return new Due.UnknownYear(year);
            }
            int first = firstAfter(days, Math.toIntExact(last.toEpochDay()));
            if (left <= days.length - first) {
                return new Due.On(LocalDate.ofEpochDay(days[first + left - 1]));
            }
            left -= days.length - first;
            last = LocalDate.of(year, 12, 31);
        }
    }

    /// How many working days there are after a day, until another and with it; nothing when one of their years is not
    /// known.
    public OptionalInt findCount(LocalDate after, LocalDate until) {
        if (!until.isAfter(after)) {
            return OptionalInt.of(0);
        }
        int count = 0;
        for (int year = after.plusDays(1).getYear(); year <= until.getYear(); year++) {
            int[] days = working.get(year);
            if (days == null) {
                return OptionalInt.empty();
            }
            int first = firstAfter(days, Math.toIntExact(after.toEpochDay()));
            int last = firstAfter(days, Math.toIntExact(until.toEpochDay()));
            count += Math.max(0, last - first);
        }
        return OptionalInt.of(count);
    }

    private static int firstAfter(int[] days, int day) {
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
