package org.tworivers.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tworivers.core.figures.Basis;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.projects.MonthSeries;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// What each month brought, and how it sums up.
public final class MonthsText {
    private final MonthSeries series;
    private final List<Denomination> units;

    /// The months of a series.
    ///
    /// @param units the denominations of its amounts, by index
    public MonthsText(MonthSeries series, List<Denomination> units) {
        this.series = series;
        this.units = List.copyOf(units);
    }

    /// A table.
    ///
    /// @param illustrative how many of the projects read are made up for demonstration
    public String table(Messages messages, Basis basis, long illustrative) {
        List<String> headings = new ArrayList<>();
        for (String key :
                List.of("column.month", "series.undertaken", "series.started", "series.producing", "series.total")) {
            headings.add(messages.text(key));
        }
        for (Denomination unit : units) {
            headings.add(messages.text("series.contracted", unit.toString()));
            headings.add(messages.text("series.in-place", unit.toString()));
        }
        TextTable table = new TextTable(headings);
        FigureText text = new FigureText(messages, basis.rounding());
        rows(text::money).forEach(table::row);
        BasisText rests = new BasisText(messages);
        return rests.illustrative(illustrative) + table.text() + rests.lines(basis);
    }

    private List<List<String>> rows(Function<Money, String> amount) {
        List<List<String>> rows = new ArrayList<>();
        long total = 0;
        for (int month = 0; month < series.months().size(); month++) {
            total += series.count(MonthSeries.UNDERTAKEN, month);
            List<String> row = new ArrayList<>(List.of(
                    series.months().get(month).toString(),
                    Long.toString(series.count(MonthSeries.UNDERTAKEN, month)),
                    Long.toString(series.count(MonthSeries.STARTED, month)),
                    Long.toString(series.count(MonthSeries.PRODUCING, month)),
                    Long.toString(total)));
            for (int unit = 0; unit < units.size(); unit++) {
                row.add(amount.apply(new Money(series.sum(MonthSeries.CONTRACTED, unit, month), units.get(unit))));
                row.add(amount.apply(new Money(series.sum(MonthSeries.IN_PLACE, unit, month), units.get(unit))));
            }
            rows.add(row);
        }
        return rows;
    }

    /// Canonical JSON on one line; amounts are minor units.
    ///
    /// @param illustrative how many of the projects read are made up for demonstration
    public String json(Basis basis, long illustrative) {
        return CanonicalText.write(FigureTree.basis(basis)
                        .with("illustrative", illustrative)
                        .with("months", FigureTree.months(series, units))
                        .build())
                + "\n";
    }

    /// CSV with stable column names; amounts are whole units with their decimals.
    public String csv() {
        List<String> headings =
                new ArrayList<>(List.of("month", "undertaken", "started", "producing", "undertaken_so_far"));
        for (Denomination unit : units) {
            headings.add("contracted_" + unit);
            headings.add("in_place_" + unit);
        }
        return FigureCsv.table(headings, rows(money -> money.units().toPlainString()));
    }
}
