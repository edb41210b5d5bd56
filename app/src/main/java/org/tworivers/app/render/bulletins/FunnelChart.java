package org.tworivers.app.render.bulletins;

import java.util.List;
import java.util.stream.Collectors;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.paper.Html;
import org.tworivers.core.bulletins.Cell;

/// Bars of how many projects reached each stage, as SVG. The label stands above its bar, so that long words fit
/// on a narrow screen.
final class FunnelChart {
    private static final int WIDTH = 360;
    private static final int ROW = 38;
    private static final int BAR = 14;
    private static final int TEXT_AT = 15;
    private static final int BAR_AT = 21;

    private FunnelChart() {}

    static void draw(Html html, BulletinCells cells, Look look, List<Cell> funnel) {
        Messages messages = cells.messages();
        long longest = Math.max(
                1, funnel.stream().mapToLong(BulletinCells::number).max().orElse(1));
        String said = funnel.stream()
                .map(cell -> cells.name(cell.figure()) + " " + cells.text(cell))
                .collect(Collectors.joining(messages.text("bulletin.list-separator")));
        new ChartFrame("funnel", "chart", WIDTH, ROW * funnel.size())
                .open(
                        html,
                        look,
                        messages.text("bulletin.funnel.chart"),
                        messages.text("bulletin.funnel.describe", said));
        for (int i = 0; i < funnel.size(); i++) {
            Cell cell = funnel.get(i);
            int top = i * ROW;
            long width = BulletinCells.number(cell) * WIDTH / longest;
            html.element("text", cells.name(cell.figure()), "class", "label", "x", "0", "y", text(top + TEXT_AT));
            html.element(
                    "text",
                    cells.text(cell),
                    "class",
                    "label",
                    "text-anchor",
                    "end",
                    "x",
                    text(WIDTH),
                    "y",
                    text(top + TEXT_AT));
            bar(html, "track", top + BAR_AT, WIDTH);
            bar(html, "first", top + BAR_AT, width);
        }
        html.close("svg");
    }

    private static void bar(Html html, String kind, int y, long width) {
        html.empty("rect", "class", kind, "x", "0", "y", text(y), "width", text(width), "height", text(BAR));
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
