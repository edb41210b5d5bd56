package org.tworivers.core.projects;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/// What happened in each month of a period: flows, whose running sums are the figures at each month's end.
///
/// Series of parts add up to the series of the whole.
public final class MonthSeries {
    /// Projects that began to count.
    public static final int UNDERTAKEN = 0;

    /// Undertaken projects that started.
    public static final int STARTED = 1;

    /// Undertaken projects that went into production, less those that left it.
    public static final int PRODUCING = 2;

    /// Capital contracted, by denomination, minor units.
    public static final int CONTRACTED = 0;

    /// Receipts in good order, less those held back later, by denomination, minor units.
    public static final int IN_PLACE = 1;

    private static final int COUNTS = 3;
    private static final int SUMS = 2;

    private final List<YearMonth> months;
    private final int units;
    private final int firstDay;
    private final int[] monthOfDay;
    private final long[][] counts;
    private final long[][] sums;

    MonthSeries(Cut cut, int units) {
        YearMonth first = YearMonth.from(cut.base());
        int size = (int) first.until(YearMonth.from(cut.asOf()), ChronoUnit.MONTHS) + 1;
        months = IntStream.range(0, size).mapToObj(first::plusMonths).toList();
        this.units = Math.max(1, units);
        firstDay = (int) first.atDay(1).toEpochDay();
        monthOfDay = new int[(int) cut.asOf().toEpochDay() - firstDay + 1];
        for (int day = 0; day < monthOfDay.length; day++) {
            monthOfDay[day] =
                    (int) first.until(YearMonth.from(LocalDate.ofEpochDay((long) firstDay + day)), ChronoUnit.MONTHS);
        }
        counts = new long[COUNTS][size];
        sums = new long[SUMS * this.units][size];
    }

    /// The months, oldest first.
    public List<YearMonth> months() {
        return months;
    }

    /// How many of something happened in a month.
    ///
    /// @param what [#UNDERTAKEN], [#STARTED] or [#PRODUCING]
    public long count(int what, int month) {
        return counts[what][month];
    }

    /// How much money moved in a month, minor units.
    ///
    /// @param what [#CONTRACTED] or [#IN_PLACE]
    public long sum(int what, int unit, int month) {
        return sums[what * units + unit][month];
    }

    void merge(MonthSeries part) {
        for (int what = 0; what < counts.length; what++) {
            for (int month = 0; month < months.size(); month++) {
                counts[what][month] += part.counts[what][month];
            }
        }
        for (int what = 0; what < sums.length; what++) {
            for (int month = 0; month < months.size(); month++) {
                sums[what][month] = Math.addExact(sums[what][month], part.sums[what][month]);
            }
        }
    }

    /// Takes another series of the same months out again.
    void takeOut(MonthSeries part) {
        for (int what = 0; what < counts.length; what++) {
            for (int month = 0; month < months.size(); month++) {
                counts[what][month] -= part.counts[what][month];
            }
        }
        for (int what = 0; what < sums.length; what++) {
            for (int month = 0; month < months.size(); month++) {
                sums[what][month] = Math.subtractExact(sums[what][month], part.sums[what][month]);
            }
        }
    }

    void add(DossierFold project) {
        Counted counted = project.counted;
        if (counted.moments == 0) {
            return;
        }
        int started = project.startedDay();
        project.readTurns();
        for (int i = 0; i < counted.moments; i++) {
            int day = counted.momentDay(i);
            money(CONTRACTED, counted.momentUnit(i), day, counted.momentAmount(i));
            if (counted.momentProjects(i) > 0) {
                count(UNDERTAKEN, day, 1);
                if (started != DossierFold.NEVER) {
                    count(STARTED, Math.max(day, started), 1);
                }
                for (int turn = 0; turn < project.turns; turn++) {
                    count(PRODUCING, Math.max(day, project.turnDay[turn]), turn % 2 == 0 ? 1 : -1);
                }
            }
        }
        if (counted.undertaken > 0) {
            addReceipts(project);
        }
    }

    private void addReceipts(DossierFold project) {
        Receipts receipts = project.receipts;
        for (int i = 0; i < receipts.size(); i++) {
            int day = Math.max(receipts.day(i), project.counted.firstDay);
            if (receipts.verdict(i) == Receipts.GOOD) {
                money(IN_PLACE, receipts.unit(i), day, receipts.amount(i));
            } else if (receipts.verdict(i) == Receipts.OUT_AGAIN) {
                money(IN_PLACE, receipts.unit(i), day, receipts.amount(i));
                money(IN_PLACE, receipts.unit(i), Math.max(day, receipts.outDay(i)), -receipts.amount(i));
            }
        }
    }

    private void count(int what, int day, int number) {
        counts[what][monthOfDay[day - firstDay]] += number;
    }

    private void money(int what, int unit, int day, long amount) {
        long[] row = sums[what * units + unit];
        int month = monthOfDay[day - firstDay];
        row[month] = Math.addExact(row[month], amount);
    }
}
