package org.tworivers.app.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tworivers.app.render.Messages;
import org.tworivers.core.figures.Basis;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.figures.claims.KnownFigure;
import org.tworivers.core.journal.Audience;

/// The ledger's own figures as known ones, to check printed figures against: every figure of the whole by its name,
/// and what rates have above the line as `started` and `fulfilled`.
///
/// Amounts in several denominations are several figures, named such as `contracted-capital:CNY`.
///
/// @param basis what they rest on
/// @param illustrative how many of the projects read are made up for demonstration
/// @param known the figures
/// @param notAvailable names of figures that cannot be said, each with the stable word for why
public record LedgerFigures(Basis basis, long illustrative, List<KnownFigure> known, Map<String, String> notAvailable) {
    /// Why a name alone says no figure: it stands for amounts in several denominations.
    public static final String SEVERAL_UNITS = "several-units";

    private static final Map<String, String> ABOVE_THE_LINE =
            Map.of("start-rate", "started", "fulfilment-rate", "fulfilled");

    public LedgerFigures {
        known = List.copyOf(known);
        notAvailable = Map.copyOf(notAvailable);
    }

    /// The figures that answer a question.
    public static LedgerFigures of(Ledger ledger, FigureQuestion question) {
        return of(new Figures(ledger, Audience.OWN), question);
    }

    /// The figures that answer a question, as a reader may see them.
    public static LedgerFigures of(Figures figures, FigureQuestion question) {
        FigureSheet sheet = figures.answer(question.withBy(""));
        Map<String, Integer> denominations = new HashMap<>();
        sheet.whole().forEach(figure -> denominations.merge(figure.name(), 1, Integer::sum));
        List<KnownFigure> known = new ArrayList<>();
        Map<String, String> notAvailable = new HashMap<>();
        for (Figure figure : sheet.whole()) {
            String name = figure.name();
            if (denominations.getOrDefault(name, 1) > 1) {
                notAvailable.put(name, SEVERAL_UNITS);
                name += ":" + figure.findDenomination().map(Object::toString).orElse("");
            }
            add(figure, name, known, notAvailable);
        }
        return new LedgerFigures(sheet.basis(), sheet.illustrative(), known, notAvailable);
    }

    private static void add(Figure figure, String name, List<KnownFigure> known, Map<String, String> notAvailable) {
        switch (figure.value()) {
            case Value.Count(long number) -> known.add(KnownFigure.ofCount(name, number, words(figure.name())));
            case Value.Sum(var money) -> known.add(KnownFigure.ofAmount(name, money, words(figure.name())));
            case Value.CountRate(long numerator, long denominator) -> {
                known.add(KnownFigure.ofShare(name, figure.findRatio().orElseThrow(), words(figure.name())));
                String above = ABOVE_THE_LINE.get(figure.name());
                if (above != null) {
                    known.add(KnownFigure.ofCount(above, numerator, words(above)));
                }
            }
            case Value.MoneyRate rate ->
                known.add(KnownFigure.ofShare(name, figure.findRatio().orElseThrow(), words(figure.name())));
            case Value.MeanRate rate ->
                known.add(KnownFigure.ofShare(name, figure.findRatio().orElseThrow(), words(figure.name())));
            case Value.NotAvailable(String reason) -> notAvailable.put(name, reason);
        }
    }

    /// The words near which texts of either language speak of a figure; none for one that texts rarely name.
    private static List<String> words(String figure) {
        String key = "claims.words." + figure;
        return Stream.of("en", "zh")
                .map(Messages::in)
                .filter(messages -> messages.has(key))
                .flatMap(messages -> Stream.of(messages.text(key).split("\\|", -1)))
                .toList();
    }
}
