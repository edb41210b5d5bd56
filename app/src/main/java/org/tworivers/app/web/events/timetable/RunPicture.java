package org.tworivers.app.web.events.timetable;

import java.util.List;
import java.util.stream.IntStream;
import org.tworivers.app.work.events.TimetableRun;
import org.tworivers.app.work.events.TimetableRun.Point;

/// How a run went, as a drawing: the value falling towards the bound.
///
/// @param steps the points of the line, as a drawing wants them
/// @param boundY where the bound is
/// @param ticks horizontal lines with their numbers
/// @param seconds how long the drawing reaches
public record RunPicture(String steps, int boundY, List<Tick> ticks, String seconds) {
    /// Width of the drawing.
    public static final int WIDTH = 640;

    /// Height of the drawing.
    public static final int HEIGHT = 200;

    private static final int LEFT = 50;
    private static final int TOP = 10;
    private static final int BOTTOM = 170;
    private static final int TICKS = 4;
    private static final int MILLIS = 1000;

    public RunPicture {
        ticks = List.copyOf(ticks);
    }

    /// A line across.
    public record Tick(long number, int y) {}

    static RunPicture of(TimetableRun run) {
        long top = Math.max(
                TICKS, run.curve().stream().mapToLong(Point::value).max().orElse(0));
        top = (top + TICKS - 1) / TICKS * TICKS;
        long last = Math.max(1, run.figures().millis());
        StringBuilder steps = new StringBuilder();
        int before = TOP;
        for (Point point : run.curve()) {
            int x = LEFT + (int) ((WIDTH - LEFT) * point.millis() / last);
            int y = y(point.value(), top);
            steps.append(x).append(',').append(steps.isEmpty() ? y : before).append(' ');
            steps.append(x).append(',').append(y).append(' ');
            before = y;
        }
        if (!run.curve().isEmpty()) {
            steps.append(WIDTH).append(',').append(before);
        }
        long most = top;
        List<Tick> ticks = IntStream.rangeClosed(0, TICKS)
                .mapToObj(tick -> new Tick(most * tick / TICKS, y(most * tick / TICKS, most)))
                .toList();
        return new RunPicture(
                steps.toString().strip(),
                y(run.figures().bound(), top),
                ticks,
                Long.toString((last + MILLIS - 1) / MILLIS));
    }

    private static int y(long value, long top) {
        return (int) (BOTTOM - value * (BOTTOM - TOP) / top);
    }
}
