package org.tworivers.app.web.figures;

import java.util.Arrays;
import java.util.List;
import org.tworivers.app.render.DefinitionText;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.core.figures.Basis;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.projects.FigureDefinition;

/// One figure as its page shows it, in one language.
///
/// @param name its stable name
/// @param meaning what it says, as a definition
/// @param isRate whether something is divided
/// @param values one, or one for each denomination of money; none when nothing of it is on record
/// @param policyText what the counting policy says
/// @param illustrative how many of the projects are made up
/// @param basis what it rests on
public record ShownFigure(
        String name,
        String title,
        String meaning,
        boolean isRate,
        List<Line> values,
        String policyText,
        long illustrative,
        Basis basis) {
    public ShownFigure {
        values = List.copyOf(values);
    }

    /// The figure in one denomination.
    ///
    /// @param numerator what stands above the line; empty for what is no rate
    /// @param denominator what stands below it
    /// @param why why it is not available; empty when it is
    /// @param rounded the same rate by each rule of rounding
    public record Line(String value, String numerator, String denominator, String why, List<Rounded> rounded) {
        public Line {
            rounded = List.copyOf(rounded);
        }
    }

    /// A rate by one rule.
    ///
    /// @param rule the word of the rule
    public record Rounded(String rule, String value) {}

    static ShownFigure of(FigureDefinition definition, FigureSheet sheet, Messages messages) {
        Basis basis = sheet.basis();
        return new ShownFigure(
                definition.name(),
                messages.text("figure." + definition.name()),
                new DefinitionText(messages).of(definition.name()),
                definition.denominator() != FigureDefinition.NONE,
                sheet.whole().stream()
                        .filter(each -> each.name().equals(definition.name()))
                        .map(each -> line(each, basis.rounding(), messages))
                        .toList(),
                messages.text("policy." + basis.policy()),
                sheet.illustrative(),
                basis);
    }

    private static Line line(Figure figure, Rounding rounding, Messages messages) {
        FigureText text = new FigureText(messages, rounding);
        String value = text.value(figure);
        return switch (figure.value()) {
            case Value.CountRate(long numerator, long denominator) ->
                new Line(
                        value,
                        text.value(new Figure(figure.name(), new Value.Count(numerator))),
                        text.value(new Figure(figure.name(), new Value.Count(denominator))),
                        "",
                        rounded(figure, rounding.digits(), messages));
            case Value.MoneyRate(var numerator, var denominator) ->
                new Line(
                        value,
                        text.money(numerator),
                        text.money(denominator),
                        "",
                        rounded(figure, rounding.digits(), messages));
            case Value.MeanRate mean ->
                new Line(value, "", "", text.parts(figure), rounded(figure, rounding.digits(), messages));
            case Value.Count count -> new Line(value, "", "", "", List.of());
            case Value.Sum sum -> new Line(value, "", "", "", List.of());
            case Value.NotAvailable none -> new Line(value, "", "", text.parts(figure), List.of());
        };
    }

    private static List<Rounded> rounded(Figure figure, int digits, Messages messages) {
        return Arrays.stream(Rounding.Mode.values())
                .map(mode ->
                        new Rounded(mode.word(), new FigureText(messages, new Rounding(mode, digits)).value(figure)))
                .toList();
    }
}
