package org.tworivers.app.exchange.map;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Period;

/// Reads a row of a periodic register: a unit, a period and its figures.
final class ReturnReader {
    private static final Period NO_PERIOD = new Period(LocalDate.of(1, 1, 1), LocalDate.of(1, 1, 1));

    private final DateText dates;
    private final char decimal;
    private final BoundSource unit;
    private final BoundSource above;
    private final BoundSource period;
    private final Map<String, BoundSource> values = new TreeMap<>();

    ReturnReader(ImportMap map, Columns columns) {
        this.dates = new DateText(map.texts().dates());
        this.decimal = map.texts().decimal();
        this.unit = BoundSource.bind(map.returned().unit(), columns);
        this.above = BoundSource.bind(map.returned().above(), columns);
        this.period = BoundSource.bind(map.returned().period(), columns);
        map.returned().values().forEach((name, source) -> values.put(name, BoundSource.bind(source, columns)));
    }

    /// What the row files; of no use when the telling has faults.
    ReturnFiled read(Telling telling) {
        String reporting = Clauses.oneLine(telling.text(unit));
        if (reporting.isEmpty()) {
            telling.fault(unit, "unit-missing", "write who reports.");
        }
        Day day = telling.day(period, dates);
        if (!day.isDated() && telling.text(period).isEmpty()) {
            telling.fault(period, "period-missing", "write the month or year that is reported about.");
        }
        SortedMap<String, BigDecimal> figures = new TreeMap<>();
        values.forEach((name, source) -> {
            String text = telling.text(source);
            if (!text.isEmpty()) {
                figures.put(name, number(source, text, telling));
            }
        });
        return new ReturnFiled(
                reporting,
                Clauses.oneLine(telling.text(above)),
                day.isDated() ? new Period(day.first(), day.last()) : NO_PERIOD,
                figures);
    }

    private BigDecimal number(BoundSource source, String text, Telling telling) {
        String plain = plain(text, decimal);
        if (plain.matches("-?\\d{1,18}(\\.\\d{1,12})?")) {
            return new BigDecimal(plain);
        }
        telling.fault(source, "number-unreadable", "write one number without a unit.");
        return BigDecimal.ZERO;
    }

    /// A number as it is written here: plain digits, a point, nothing between thousands.
    static String plain(String text, char decimal) {
        String written = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s']", "");
        return decimal == ','
                ? written.replace(".", "").replace(',', '.')
                : written.replaceAll(",(?=\\d{3}(?:\\D|$))", "");
    }
}
