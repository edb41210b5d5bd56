package org.tworivers.app.web.overview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.projects.MonthSeries;

/// What each month brought, as columns of a drawing: undertaken and started side by side.
///
/// @param columns one for each month, oldest first
/// @param ticks horizontal lines with their numbers
public record MonthColumns(List<Column> columns, List<Tick> ticks) {
    /// Width of the drawing.
    public static final int WIDTH = 720;

    /// Height of the drawing.
    public static final int HEIGHT = 200;

    private static final int LEFT = 30;
    private static final int TOP = 10;
    private static final int BOTTOM = 175;
    private static final int TICKS = 4;
    private static final int MOST_LABELS = 8;

    public MonthColumns {
        columns = List.copyOf(columns);
        ticks = List.copyOf(ticks);
    }

    /// One month.
    ///
    /// @param x left edge
    /// @param width of each of its two columns
    /// @param label its month, or empty where there is no room
    public record Column(
            YearMonth month,
            int x,
            int width,
            long undertaken,
            int undertakenY,
            long started,
            int startedY,
            String label) {
        /// Where both columns stand.
        public int bottom() {
            return BOTTOM;
        }
    }

    /// A line across.
    public record Tick(long number, int y) {}

    static MonthColumns of(MonthSeries series) {
        int months = series.months().size();
        long largest = 0;
        for (int month = 0; month < months; month++) {
            largest = Math.max(largest, series.count(MonthSeries.UNDERTAKEN, month));
            largest = Math.max(largest, series.count(MonthSeries.STARTED, month));
        }
        long top = niceTop(largest);
        int step = (WIDTH - LEFT) / Math.max(1, months);
        int every = (months + MOST_LABELS - 1) / MOST_LABELS;
        List<Column> columns = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            long undertaken = series.count(MonthSeries.UNDERTAKEN, month);
            long started = series.count(MonthSeries.STARTED, month);
            columns.add(new Column(
                    series.months().get(month),
                    LEFT + month * step,
                    Math.max(1, step * 2 / 5),
                    undertaken,
                    y(undertaken, top),
                    started,
                    y(started, top),
                    month % every == 0 ? series.months().get(month).toString() : ""));
        }
        List<Tick> ticks = new ArrayList<>();
        for (int tick = 0; tick <= TICKS; tick++) {
            ticks.add(new Tick(top * tick / TICKS, y(top * tick / TICKS, top)));
        }
        return new MonthColumns(columns, ticks);
    }

    private static int y(long number, long top) {
        return (int) (BOTTOM - number * (BOTTOM - TOP) / top);
    }

    /// The least of 4, 8, 20, 40, 80, 200, … that is not below a number, so that each tick is a round number.
    private static long niceTop(long largest) {
        long nice = TICKS;
        for (int i = 0; nice < largest; i++) {
            nice = i % 3 == 1 ? nice / 2 * 5 : nice * 2;
        }
        return nice;
    }
}
