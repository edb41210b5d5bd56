package org.tworivers.app.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// Figures as comma-separated values (RFC 4180).
public final class FigureCsv {
    private FigureCsv() {}

    /// One row a figure: group, figure, value, numerator, denominator, unit, per cent, why not available.
    static void rows(String group, List<Figure> figures, Rounding rounding, StringBuilder out) {
        List<List<String>> rows = new ArrayList<>();
        for (Figure figure : figures) {
            String percent = figure.findRatio()
                    .map(ratio -> rounding.round(ratio.scaledByPowerOfTen(2)).toPlainString())
                    .orElse("");
            String unit = figure.findDenomination().map(Denomination::toString).orElse("");
            rows.add(
                    switch (figure.value()) {
                        case Value.Count(long number) ->
                            List.of(group, figure.name(), Long.toString(number), "", "", unit, percent, "");
                        case Value.Sum(Money money) ->
                            List.of(group, figure.name(), plain(money), "", "", unit, percent, "");
                        case Value.CountRate(long top, long bottom) ->
                            List.of(
                                    group,
                                    figure.name(),
                                    "",
                                    Long.toString(top),
                                    Long.toString(bottom),
                                    unit,
                                    percent,
                                    "");
                        case Value.MoneyRate(Money top, Money bottom) ->
                            List.of(group, figure.name(), "", plain(top), plain(bottom), unit, percent, "");
                        case Value.MeanRate(var mean, long of) ->
                            List.of(
                                    group,
                                    figure.name(),
                                    "",
                                    mean.numerator().toString(),
                                    mean.denominator().toString(),
                                    unit,
                                    percent,
                                    "");
                        case Value.NotAvailable(String reason) ->
                            List.of(group, figure.name(), "", "", "", unit, percent, reason);
                    });
        }
        out.append(write(rows));
    }

    /// Headings and rows.
    public static String table(List<String> headings, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(headings.stream()
                .map(heading -> heading.startsWith(">") ? heading.substring(1) : heading)
                .toList());
        all.addAll(rows);
        return write(all);
    }

    private static String plain(Money money) {
        return money.units().toPlainString();
    }

    private static String write(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        rows.forEach(writer::writeRecord);
        return text.toString();
    }
}
