package org.tworivers.app.web.places;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.core.figures.Basis;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.FigureSheet;

/// The places of a sheet as tiles in rows, in the order of their codes.
///
/// @param tiles one for each place with a project
/// @param undertaken how many projects are undertaken in all of them
/// @param illustrative how many of the projects are made up
/// @param basis what the numbers rest on
public record TilePicture(List<Tile> tiles, long undertaken, long illustrative, Basis basis) {
    /// Width of the drawing.
    public static final int WIDTH = 720;

    private static final int IN_A_ROW = 6;
    private static final int STEP_X = WIDTH / IN_A_ROW;
    private static final int STEP_Y = 84;
    private static final int SHADES = 5;
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
    /// @param projects how many projects it has, whether they count or not
    public record Tile(
            String code,
            String name,
            int x,
            int y,
            long shade,
            long projects,
            long undertaken,
            String capital,
            String startRate) {}

    /// Height of the drawing.
    public int height() {
        return (tiles.size() + IN_A_ROW - 1) / IN_A_ROW * STEP_Y;
    }

    static TilePicture of(FigureSheet sheet, Messages messages) {
        FigureText text = new FigureText(messages, sheet.basis().rounding());
        long most = sheet.groups().stream()
                .mapToLong(group -> undertaken(group.figures()))
                .max()
                .orElse(0);
        List<Tile> tiles = new ArrayList<>();
        for (FigureSheet.Group group : sheet.groups()) {
            long undertaken = undertaken(group.figures());
            tiles.add(new Tile(
                    group.code().isNone() ? "" : group.code().toString(),
                    group.code().isNone()
                            ? messages.text("group.unknown")
                            : group.names()
                                    .getOrDefault(
                                            messages.language(), group.code().code()),
                    tiles.size() % IN_A_ROW * STEP_X,
                    tiles.size() / IN_A_ROW * STEP_Y,
                    most == 0 ? 0 : (undertaken * SHADES + most - 1) / most,
                    group.projects(),
                    undertaken,
                    text(text, group.figures(), "contracted-capital"),
                    text(text, group.figures(), "start-rate")));
        }
        return new TilePicture(tiles, undertaken(sheet.whole()), sheet.illustrative(), sheet.basis());
    }

    private static long undertaken(List<Figure> figures) {
        return figures.stream()
                .filter(each -> each.name().equals("undertaken"))
                .mapToLong(each -> each.value() instanceof Value.Count(long number) ? number : 0)
                .sum();
    }

    private static String text(FigureText text, List<Figure> figures, String name) {
        String said = figures.stream()
                .filter(each -> each.name().equals(name))
                .map(text::value)
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? NOTHING : said;
    }
}
