package org.tworivers.app.web.api.answer;

import org.jspecify.annotations.Nullable;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.Rounding;

/// A figure with what it was made of; what does not apply to its kind is null.
///
/// @param name its stable name
/// @param title what it is called
/// @param kind `count`, `sum`, `count-rate`, `money-rate` or `not-available`
/// @param text the value as it is printed, a rate rounded by the rule asked for
/// @param rounded a rate in per cent, rounded by the rule asked for, as a decimal number
/// @param count a number of projects
/// @param money a sum
/// @param numerator what stands above the line of a rate of counts
/// @param denominator what stands below it
/// @param moneyNumerator what stands above the line of a rate of amounts
/// @param moneyDenominator what stands below it
/// @param reason the word of why it is not available
public record FigureAnswer(
        String name,
        String title,
        String kind,
        String text,
        @Nullable String rounded,
        @Nullable Long count,
        @Nullable MoneyAnswer money,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable MoneyAnswer moneyNumerator,
        @Nullable MoneyAnswer moneyDenominator,
        @Nullable String reason) {
    /// A figure in the words of a language.
    public static FigureAnswer of(Figure figure, Rounding rounding, Messages messages) {
        FigureText texts = new FigureText(messages, rounding);
        String title = texts.name(figure);
        String text = texts.value(figure);
        String name = figure.name();
        String rounded = figure.findRatio()
                .map(ratio -> rounding.round(ratio.scaledByPowerOfTen(2)).toPlainString())
                .orElse(null);
        return switch (figure.value()) {
            case Value.Count(long count) ->
                new FigureAnswer(name, title, "count", text, null, count, null, null, null, null, null, null);
            case Value.Sum(var money) ->
                new FigureAnswer(
                        name, title, "sum", text, null, null, MoneyAnswer.of(money), null, null, null, null, null);
            case Value.CountRate(long above, long below) ->
                new FigureAnswer(name, title, "count-rate", text, rounded, null, null, above, below, null, null, null);
            case Value.MoneyRate(var above, var below) ->
                new FigureAnswer(
                        name,
                        title,
                        "money-rate",
                        text,
                        rounded,
                        null,
                        null,
                        null,
                        null,
                        MoneyAnswer.of(above),
                        MoneyAnswer.of(below),
                        null);
            case Value.MeanRate(var mean, long of) ->
                new FigureAnswer(name, title, "mean-rate", text, rounded, of, null, null, null, null, null, null);
            case Value.NotAvailable(String reason) ->
                new FigureAnswer(name, title, "not-available", text, null, null, null, null, null, null, null, reason);
        };
    }
}
