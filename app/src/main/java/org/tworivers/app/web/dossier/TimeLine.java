package org.tworivers.app.web.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Both dates of what was said as a picture: above the day it holds from, below the day it was recorded, a stroke
/// between the two. Lengths are units of the drawing.
///
/// @param strokes one for each pair of days and state
/// @param years marks on both lines
public record TimeLine(List<Stroke> strokes, List<Year> years) {
    /// Where both lines begin.
    public static final int LEFT = 24;

    /// Where both lines end.
    public static final int RIGHT = 696;

    private static final int MOST_YEARS = 12;

    public TimeLine {
        strokes = List.copyOf(strokes);
        years = List.copyOf(years);
    }

    /// What was said of a day on a day.
    ///
    /// @param x where the day it holds from lies
    /// @param recordedX where the day of recording lies
    /// @param state `counts`, `ahead` or `ended`
    public record Stroke(int x, int recordedX, String state) {}

    /// The beginning of a year.
    public record Year(int x, int number) {}

    /// What is drawn.
    record Pair(LocalDate day, LocalDate recorded, String state) {}

    static TimeLine of(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return new TimeLine(List.of(), List.of());
        }
        LocalDate first = pairs.getFirst().day();
        LocalDate last = first;
        for (Pair pair : pairs) {
            for (LocalDate day : List.of(pair.day(), pair.recorded())) {
                first = day.isBefore(first) ? day : first;
                last = day.isAfter(last) ? day : last;
            }
        }
        LocalDate from = first.withDayOfYear(1);
        long span = last.withDayOfYear(1).plusYears(1).toEpochDay() - from.toEpochDay();
        Set<Stroke> strokes = new LinkedHashSet<>();
        for (Pair pair : pairs) {
            strokes.add(new Stroke(
                    x(pair.day(), from, span),
                    x(pair.recorded(), from, span),
                    pair.state().toLowerCase(Locale.ROOT)));
        }
        return new TimeLine(List.copyOf(strokes), years(from, last.getYear() + 1, span));
    }

    private static List<Year> years(LocalDate from, int lastYear, long span) {
        int step = (lastYear - from.getYear()) / MOST_YEARS + 1;
        List<Year> years = new ArrayList<>();
        for (int year = from.getYear(); year <= lastYear; year += step) {
            years.add(new Year(x(LocalDate.of(year, 1, 1), from, span), year));
        }
        return years;
    }

    private static int x(LocalDate day, LocalDate from, long span) {
        return LEFT + (int) ((day.toEpochDay() - from.toEpochDay()) * (RIGHT - LEFT) / span);
    }
}
