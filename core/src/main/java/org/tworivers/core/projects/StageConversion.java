package org.tworivers.core.projects;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many of the undertaken projects that reached one stage reached another within so many months, by the month in
/// which they reached the first. Conversions of parts add up to that of the whole.
///
/// A project whose months are not over yet, and which has not got there, is open: neither a success nor a
/// failure. A stage known to the month or year is reached on the last day of it; one that was reached before
/// the first, as imported registers may say, was reached in time.
public final class StageConversion {
    private static final int REACHED = 0;
    private static final int CONVERTED = 1;
    private static final int OPEN = 2;
    private static final int COLUMNS = 3;

    private final Step step;
    private final LocalDate asOf;
    private final SortedMap<YearMonth, long[]> months = new TreeMap<>();

    /// From one stage to another in time.
    ///
    /// @param from the stage that makes the cohort
    /// @param to the stage it should reach
    /// @param months how many months it has, at least 1, counted from the day it reached the first; the last day
    ///     belongs to them
    public record Step(Stage from, Stage to, int months) {
        private static final int MOST_MONTHS = 1_200;

        public Step {
            if (from == to) {
                throw new IllegalArgumentException(
                        "to (" + to.word() + ") must be another stage than from. Maybe started.");
            }
            if (months < 1 || months > MOST_MONTHS) {
                throw new IllegalArgumentException("months (" + months + ") must be 1 to 1200. Maybe 12.");
            }
        }
    }

    /// The projects that reached the first stage in one month, or in all.
    ///
    /// @param reached how many they are
    /// @param converted how many of them reached the second stage in time
    /// @param open how many have not, and still may
    public record Cohort(long reached, long converted, long open) {}

    StageConversion(Step step, LocalDate asOf) {
        this.step = step;
        this.asOf = asOf;
    }

    void add(DossierFold project) {
        int from = project.counted.undertaken > 0 ? project.reachedDay(step.from()) : DossierFold.NEVER;
        if (from == DossierFold.NEVER || from == FactColumns.UNDATED) {
            return;
        }
        LocalDate day = LocalDate.ofEpochDay(from);
        LocalDate end = day.plusMonths(step.months());
        int to = project.reachedDay(step.to());
        boolean converted = to != DossierFold.NEVER && to <= end.toEpochDay();
        long[] row = months.computeIfAbsent(YearMonth.from(day), fresh -> new long[COLUMNS]);
        row[REACHED]++;
        row[CONVERTED] += converted ? 1 : 0;
        row[OPEN] += !converted && end.isAfter(asOf) ? 1 : 0;
    }

    void merge(StageConversion part) {
        part.months.forEach((month, row) -> {
            long[] own = months.computeIfAbsent(month, fresh -> new long[COLUMNS]);
            for (int column = 0; column < COLUMNS; column++) {
                own[column] += row[column];
            }
        });
    }

    /// What was asked.
    public Step step() {
        return step;
    }

    /// The months in which any project reached the first stage, oldest first.
    public List<YearMonth> months() {
        return new ArrayList<>(months.keySet());
    }

    /// The projects of a month.
    public Cohort cohort(YearMonth month) {
        long[] row = months.getOrDefault(month, new long[COLUMNS]);
        return new Cohort(row[REACHED], row[CONVERTED], row[OPEN]);
    }

    /// All of them.
    public Cohort whole() {
        Cohort whole = new Cohort(0, 0, 0);
        for (YearMonth month : months.keySet()) {
            Cohort next = cohort(month);
            whole = new Cohort(
                    whole.reached() + next.reached(), whole.converted() + next.converted(), whole.open() + next.open());
        }
        return whole;
    }
}
