package org.tworivers.core.clocks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.tworivers.core.clocks.Countdown.Pause;
import org.tworivers.core.clocks.WorkingCalendar.Year;
import org.tworivers.core.shared.Names;

/// Calendars made up at random, and what a day is by the words of the rule.
final class MadeUpYears {
    static final int FIRST = 2010;

    private MadeUpYears() {}

    /// Years with days off and made up at random; one in five is unknown.
    static List<Year> draw(Random random) {
        List<Year> years = new ArrayList<>();
        for (int year = FIRST; year < FIRST + 6; year++) {
            if (random.nextInt(5) > 0) {
                Set<LocalDate> off = new HashSet<>();
                Set<LocalDate> made = new HashSet<>();
                for (int i = random.nextInt(80); i > 0; i--) {
                    LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
                    (random.nextInt(3) == 0 ? made : off).add(day);
                }
                off.removeAll(made);
                years.add(new Year(year, off, made, Names.of("en", "example")));
            }
        }
        return years;
    }

    /// Whether a day is a working day; nothing when its year is unknown.
    static Optional<Boolean> isWorking(List<Year> years, LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return years.stream()
                .filter(each -> each.year() == day.getYear())
                .findFirst()
                .map(year -> year.made().contains(day) || (!year.off().contains(day) && !weekend));
    }

    /// Day by day, by the words of the rule.
    static Due walked(List<Year> years, LocalDate begins, int number, List<Pause> pauses) {
        int left = number;
        LocalDate day = begins;
        while (left > 0) {
            day = day.plusDays(1);
            LocalDate here = day;
            Optional<Pause> over = pauses.stream()
                    .filter(each -> here.isAfter(each.from())
                            && (each.until().isEmpty()
                                    || !here.isAfter(each.until().get())))
                    .findFirst();
            if (over.isPresent() && over.get().until().isEmpty()) {
                return new Due.StandsStill(left);
            }
            if (over.isEmpty()) {
                Optional<Boolean> working = isWorking(years, day);
                if (working.isEmpty()) {
                    return new Due.UnknownYear(day.getYear());
                }
                left -= working.get() ? 1 : 0;
            }
        }
        return new Due.On(day);
    }
}
