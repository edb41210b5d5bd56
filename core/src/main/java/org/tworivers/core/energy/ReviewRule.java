package org.tworivers.core.energy;

import java.math.BigDecimal;
import java.util.Map;

/// Which projects need an energy review: all, unless they stay below both amounts a year.
///
/// @param tonnes of coal equivalent, by the convention of the rule
/// @param kilowattHours of electricity
/// @param titles by language: what the rule is called
/// @param source where it stands
public record ReviewRule(
        BigDecimal tonnes,
        BigDecimal kilowattHours,
        Convention convention,
        Validity validity,
        Map<String, String> titles,
        String source) {
    public ReviewRule {
        titles = Map.copyOf(titles);
    }
}
