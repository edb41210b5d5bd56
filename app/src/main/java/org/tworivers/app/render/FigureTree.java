package org.tworivers.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tworivers.core.figures.Basis;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.projects.MonthSeries;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// Figures as plain data for machines. Amounts are minor units; a rate has its exact parts and its rounded
/// text.
public final class FigureTree {
    private FigureTree() {}

    /// Figures as a list.
    public static List<Tree> of(List<Figure> figures, Rounding rounding) {
        return figures.stream().map(figure -> of(figure, rounding)).toList();
    }

    /// One figure: `figure`, `value`, and by its kind `numerator`, `denominator`, `unit`, `notAvailable`.
    public static Tree of(Figure figure, Rounding rounding) {
        Tree.FieldsBuilder out = Tree.fields().with("figure", figure.name());
        switch (figure.value()) {
            case Value.Count(long number) -> out.with("value", number);
            case Value.Sum(Money money) -> money(out.with("value", money.minor()), money);
            case Value.CountRate(long numerator, long denominator) ->
                rate(out.with("numerator", numerator).with("denominator", denominator), figure, rounding);
            case Value.MoneyRate(Money numerator, Money denominator) ->
                rate(
                        money(
                                out.with("numerator", numerator.minor()).with("denominator", denominator.minor()),
                                numerator),
                        figure,
                        rounding);
            case Value.MeanRate(var mean, long of) ->
                rate(
                        out.with("mean", mean.numerator() + "/" + mean.denominator())
                                .with("of", of),
                        figure,
                        rounding);
            case Value.NotAvailable(String reason) -> out.with("notAvailable", reason);
        }
        return out.build();
    }

    private static Tree.FieldsBuilder money(Tree.FieldsBuilder out, Money money) {
        return out.with("unit", money.denomination().toString())
                .with("minorDigits", money.denomination().minorDigits());
    }

    private static void rate(Tree.FieldsBuilder out, Figure figure, Rounding rounding) {
        Ratio ratio = figure.findRatio().orElseThrow();
        out.with("percent", rounding.round(ratio.scaledByPowerOfTen(2)).toPlainString());
    }

    /// What figures rest on, open for more fields.
    public static Tree.FieldsBuilder basis(Basis basis) {
        return Tree.fields()
                .with("base", basis.base().toString())
                .with("asOf", basis.asOf().toString())
                .with("journal", head(basis.known()))
                .with(
                        "policy",
                        Tree.fields()
                                .with("name", basis.policy())
                                .with("version", basis.policyVersion())
                                .build())
                .with("rounding", rounding(basis.rounding()));
    }

    /// Months with what each brought; money in minor units by denomination.
    public static List<Tree> months(MonthSeries series, List<Denomination> units) {
        List<Tree> months = new ArrayList<>();
        for (int month = 0; month < series.months().size(); month++) {
            Tree.FieldsBuilder contracted = Tree.fields();
            Tree.FieldsBuilder inPlace = Tree.fields();
            for (int unit = 0; unit < units.size(); unit++) {
                contracted.with(units.get(unit).toString(), series.sum(MonthSeries.CONTRACTED, unit, month));
                inPlace.with(units.get(unit).toString(), series.sum(MonthSeries.IN_PLACE, unit, month));
            }
            months.add(Tree.fields()
                    .with("month", series.months().get(month).toString())
                    .with("undertaken", series.count(MonthSeries.UNDERTAKEN, month))
                    .with("started", series.count(MonthSeries.STARTED, month))
                    .with("producing", series.count(MonthSeries.PRODUCING, month))
                    .with("contracted", contracted.build())
                    .with("inPlace", inPlace.build())
                    .build());
        }
        return months;
    }

    /// The journal's head as every output that rests on it carries it.
    public static Tree head(Head head) {
        return Tree.fields()
                .with("sequence", head.sequence())
                .with("head", head.hash())
                .with("recordedAt", head.recordedAt().toString())
                .build();
    }

    /// A rounding rule.
    public static Tree rounding(Rounding rounding) {
        return Tree.fields()
                .with("mode", rounding.mode().word())
                .with("digits", rounding.digits())
                .build();
    }

    /// A group's code and names.
    public static Tree.FieldsBuilder group(Code code, Map<String, String> names) {
        return Tree.fields().with("code", code.isNone() ? "" : code.toString()).with("names", Tree.ofTexts(names));
    }
}
