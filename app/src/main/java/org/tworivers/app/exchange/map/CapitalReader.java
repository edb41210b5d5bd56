package org.tworivers.app.exchange.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tworivers.app.exchange.map.ImportMap.CapitalRule;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.shared.Amount;

/// Reads the amounts of a row in the unit that the map, or a column, says.
final class CapitalReader {
    private static final int MOST_UNITS = 1_000;

    private final CapitalRule rule;
    private final char decimal;
    private final BoundSource total;
    private final BoundSource outside;
    private final BoundSource unit;
    private final Map<String, AmountText> byUnit = new HashMap<>();

    CapitalReader(ImportMap map, Columns columns) {
        this.rule = map.deal().capital();
        this.decimal = map.texts().decimal();
        this.total = BoundSource.bind(rule.total(), columns);
        this.outside = BoundSource.bind(rule.outside(), columns);
        this.unit = BoundSource.bind(rule.unit(), columns);
    }

    Capital read(Telling telling) {
        return new Capital(read(total, telling), read(outside, telling));
    }

    Amount read(BoundSource source, Telling telling) {
        if (telling.text(source).isEmpty()) {
            return Amount.unstated();
        }
        String word = telling.text(unit);
        AmountText amounts = byUnit.get(word);
        if (amounts == null) {
            Optional<AmountUnit> found = AmountUnit.find(word);
            if (found.isEmpty()) {
                telling.fault(unit, "unit-unknown", "write a unit such as 亿元, 万元, million or million USD.");
                return Amount.unstated();
            }
            amounts = new AmountText(found.get(), rule.denomination(), decimal);
            if (byUnit.size() < MOST_UNITS) {
                byUnit.put(word, amounts);
            }
        }
        return telling.amount(source, amounts);
    }

    /// What to call an amount of [org.tworivers.core.projects.DossierRules] in a message.
    String label(String field) {
        return switch (field) {
            case "total" -> total.label();
            case "outside" -> outside.label();
            default -> field;
        };
    }
}
