package org.tworivers.app.render;

import java.util.List;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Rounding;

/// A figure as one line of a page or a table: what it is called, its value, what it was made of and what it means.
public record FigureLine(String figure, String name, String value, String parts, String definition) {
    private static final Rounding ROUNDING = new Rounding(Rounding.Mode.HALF_UP, 1);

    /// Figures in one language, rates with one digit, half-up.
    public static List<FigureLine> all(List<Figure> figures, Messages messages) {
        FigureText text = new FigureText(messages, ROUNDING);
        DefinitionText definitions = new DefinitionText(messages);
        return figures.stream()
                .map(each -> new FigureLine(
                        each.name(), text.name(each), text.value(each), text.parts(each), definitions.of(each.name())))
                .toList();
    }

    /// The same as a table for people.
    public static String table(List<Figure> figures, Messages messages) {
        TextTable table = new TextTable(
                List.of(messages.text("column.figure"), messages.text("column.value"), messages.text("column.parts")));
        all(figures, messages).forEach(each -> table.row(List.of(each.name(), each.value(), each.parts())));
        return table.text();
    }
}
