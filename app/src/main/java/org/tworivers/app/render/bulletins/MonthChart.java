package org.tworivers.app.render.bulletins;

import java.util.List;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.paper.Html;
import org.tworivers.core.bulletins.BulletinMonth;
import org.tworivers.core.bulletins.Cell;

/// Columns of what each month brought, as SVG: undertaken and started side by side. All lengths are hundredths of
/// a unit of the drawing, so that the same numbers give the same bytes everywhere.
final class MonthChart {
    private static final int UNIT = 100;
    private static final int WIDTH = 360;
    private static final int HEIGHT = 190;
    private static final int LEFT = 26;
    private static final int TOP = 30;
    private static final int BOTTOM = 165;
    private static final int TICKS = 4;
    private static final int MOST_LABELS = 6;

    private final Html html;
    private final BulletinCells cells;
    private final List<BulletinMonth> months;
    private final long top;

    private MonthChart(Html html, BulletinCells cells, List<BulletinMonth> months) {
        this.html = html;
        this.cells = cells;
        this.months = months;
        top = niceTop(Math.max(largest("undertaken"), largest("started")));
    }

    static void draw(Html html, BulletinCells cells, Look look, List<BulletinMonth> months) {
        new MonthChart(html, cells, months).draw(look);
    }

    private long largest(String figure) {
        return months.stream().mapToLong(month -> number(month, figure)).max().orElse(0);
    }

    private static long number(BulletinMonth month, String figure) {
        return month.cells().stream()
                .filter(cell -> cell.figure().equals(figure))
                .mapToLong(BulletinCells::number)
                .sum();
    }

    /// The least of 4, 8, 20, 40, 80, 200, … that is not below a number, so that each tick is a round number.
    private static long niceTop(long largest) {
        long nice = TICKS;
        for (int i = 0; nice < largest; i++) {
            nice = i % 3 == 1 ? nice / 2 * 5 : nice * 2;
        }
        return nice;
    }

    private void draw(Look look) {
        Messages messages = cells.messages();
        new ChartFrame("months", "chart wide", WIDTH, HEIGHT)
                .open(
                        html,
                        look,
                        messages.text("bulletin.months.chart"),
                        messages.text(
                                "bulletin.months.describe",
                                Integer.toString(months.size()),
                                Long.toString(largest("undertaken"))));
        legend(LEFT, "first", messages.text("series.undertaken").substring(1));
        legend(LEFT + 105, "second", messages.text("series.started").substring(1));
        if (months.stream().anyMatch(MonthChart::isWithheld)) {
            legend(LEFT + 210, "track", messages.text("bulletin.withheld"));
        }
        for (int tick = 0; tick <= TICKS; tick++) {
            tick(top * tick / TICKS);
        }
        for (int month = 0; month < months.size(); month++) {
            columns(month);
        }
        html.close("svg");
    }

    private static boolean isWithheld(BulletinMonth month) {
        return month.cells().stream()
                .anyMatch(
                        cell -> cell instanceof Cell.Suppressed && cell.figure().equals("undertaken"));
    }

    private void legend(int x, String kind, String label) {
        html.empty("rect", "class", kind, "x", units(x * UNIT), "y", "6", "width", "10", "height", "10");
        html.element("text", label, "class", "tick", "x", units((x + 15) * UNIT), "y", "15");
    }

    private int y(long number) {
        return (int) (BOTTOM * UNIT - number * (BOTTOM - TOP) * UNIT / top);
    }

    private void tick(long number) {
        String y = units(y(number));
        html.empty("line", "class", "rule", "x1", units(LEFT * UNIT), "x2", units(WIDTH * UNIT), "y1", y, "y2", y);
        html.element(
                "text",
                Long.toString(number),
                "class",
                "tick",
                "text-anchor",
                "end",
                "x",
                units((LEFT - 5) * UNIT),
                "y",
                units(y(number) + 4 * UNIT));
    }

    private void columns(int month) {
        int step = (WIDTH - LEFT) * UNIT / months.size();
        int x = LEFT * UNIT + month * step;
        if (isWithheld(months.get(month))) {
            column("track", x + step / 10, step * 4 / 5, top);
        }
        column("first", x + step / 10, step * 2 / 5, number(months.get(month), "undertaken"));
        column("second", x + step / 2, step * 2 / 5, number(months.get(month), "started"));
        int every = (months.size() + MOST_LABELS - 1) / MOST_LABELS;
        if (month % every == 0) {
            html.element(
                    "text",
                    months.get(month).month().toString(),
                    "class",
                    "tick",
                    "x",
                    units(x),
                    "y",
                    units((BOTTOM + 16) * UNIT));
        }
    }

    private void column(String kind, int x, int width, long number) {
        if (number > 0) {
            html.empty(
                    "rect",
                    "class",
                    kind,
                    "x",
                    units(x),
                    "y",
                    units(y(number)),
                    "width",
                    units(width),
                    "height",
                    units(BOTTOM * UNIT - y(number)));
        }
    }

    private static String units(int hundredths) {
        int part = hundredths % UNIT;
        return part == 0 ? Integer.toString(hundredths / UNIT) : hundredths / UNIT + (part < 10 ? ".0" : ".") + part;
    }
}
