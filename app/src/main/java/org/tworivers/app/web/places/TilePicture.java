package org.tworivers.app.web.places;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.core.figures.Basis;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.FigureSheet;

/// The places of a sheet as tiles in rows, in the order of their codes, and in each its projects as points.
///
/// @param tiles one for each place with a project
/// @param each how many projects a point stands for
/// @param undertaken how many projects are undertaken in all of them
/// @param illustrative how many of the projects are made up
/// @param basis what the numbers rest on
public record TilePicture(List<Tile> tiles, long each, long undertaken, long illustrative, Basis basis) {
    /// Width of the drawing.
    public static final int WIDTH = 720;

    private static final int IN_A_ROW = 6;
    private static final int STEP_X = WIDTH / IN_A_ROW;
    private static final int STEP_Y = 84;
    private static final int SHADES = 5;
    private static final int POINTS_X = 44;
    private static final int POINTS_Y = 34;
    private static final int POINTS_IN_A_ROW = 13;
    private static final int MOST_POINTS = 5 * POINTS_IN_A_ROW;
    private static final int POINT = 5;
    private static final String UNDERTAKEN = "undertaken";
    private static final String NOTHING = "–";

    public TilePicture {
        tiles = List.copyOf(tiles);
    }

    /// One place.
    ///
    /// @param code `scheme:code`; empty for projects whose place is not known
    /// @param x left edge
    /// @param y upper edge
    /// @param shade 0, for nothing undertaken, to 5, for the most
    /// @param points its undertaken projects, those that have started first
    /// @param projects how many projects it has, whether they count or not
    public record Tile(
            String code,
            String name,
            int x,
            int y,
            long shade,
            List<Point> points,
            long projects,
            long undertaken,
            String capital,
            String startRate) {
        public Tile {
            points = List.copyOf(points);
        }
    }

    /// One project, or a few.
    ///
    /// @param started whether it, or most of them, have started
    public record Point(int x, int y, boolean started) {}

    /// Height of the drawing.
    public int height() {
        return (tiles.size() + IN_A_ROW - 1) / IN_A_ROW * STEP_Y;
    }

    static TilePicture of(FigureSheet sheet, Messages messages) {
        FigureText text = new FigureText(messages, sheet.basis().rounding());
        long most = sheet.groups().stream()
                .mapToLong(group -> Figure.counted(group.figures(), UNDERTAKEN))
                .max()
                .orElse(0);
        long each = Math.max(1, (most + MOST_POINTS - 1) / MOST_POINTS);
        List<Tile> tiles = new ArrayList<>();
        for (FigureSheet.Group group : sheet.groups()) {
            long undertaken = Figure.counted(group.figures(), UNDERTAKEN);
            int x = tiles.size() % IN_A_ROW * STEP_X;
            int y = tiles.size() / IN_A_ROW * STEP_Y;
            tiles.add(new Tile(
                    group.code().isNone() ? "" : group.code().toString(),
                    group.code().isNone()
                            ? messages.text("group.unknown")
                            : group.names()
                                    .getOrDefault(
                                            messages.language(), group.code().code()),
                    x,
                    y,
                    most == 0 ? 0 : (undertaken * SHADES + most - 1) / most,
                    points(
                            x,
                            y,
                            (undertaken + each - 1) / each,
                            (Figure.counted(group.figures(), "start-rate") + each / 2) / each),
                    group.projects(),
                    undertaken,
                    text(text, group.figures(), "contracted-capital"),
                    text(text, group.figures(), "start-rate")));
        }
        return new TilePicture(
                tiles, each, Figure.counted(sheet.whole(), UNDERTAKEN), sheet.illustrative(), sheet.basis());
    }

    private static List<Point> points(int x, int y, long number, long started) {
        List<Point> points = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            points.add(new Point(
                    x + POINTS_X + at % POINTS_IN_A_ROW * POINT,
                    y + POINTS_Y + at / POINTS_IN_A_ROW * POINT,
                    at < started));
        }
        return points;
    }

    private static String text(FigureText text, List<Figure> figures, String name) {
        String said = figures.stream()
                .filter(each -> each.name().equals(name))
                .map(text::value)
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? NOTHING : said;
    }
}
