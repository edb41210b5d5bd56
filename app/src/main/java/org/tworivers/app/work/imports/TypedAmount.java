package org.tworivers.app.work.imports;

import java.util.Optional;
import org.tworivers.app.exchange.map.AmountText;
import org.tworivers.app.exchange.map.AmountUnit;
import org.tworivers.app.exchange.map.UnreadableException;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// An amount in a row: in its field alone, or with the unit that another field says.
final class TypedAmount {
    private TypedAmount() {}

    /// Reads it; nothing when it was not stated. What cannot be read, or is not above 0, is a fault.
    ///
    /// @param unit the field that says what it counts of
    /// @param isNew whether the row says it, and it is not what is on record, which names its currency itself
    static Optional<Money> read(FormReader in, String field, String unit, boolean isNew) {
        Optional<AmountUnit> counted = AmountUnit.find(isNew ? in.text(unit) : "");
        if (counted.isEmpty()) {
            in.fault(unit, "unit-unknown", "write a unit such as 亿元, 万元, million or million USD.");
        }
        AmountUnit of = counted.orElse(AmountUnit.ONE);
        try {
            Amount amount = new AmountText(of, of.denomination(Denomination.CNY), '.').parse(in.text(field));
            if (amount instanceof Amount.Stated(Money money, boolean about)) {
                if (money.minor() > 0) {
                    return Optional.of(money);
                }
                in.fault(field, "size-unusable", "write an amount above 0, or leave it out.");
            }
        } catch (UnreadableException unreadable) {
            in.fault(field, unreadable.code(), unreadable.advice());
        }
        return Optional.empty();
    }

    /// As [#read] takes it without a unit.
    static String write(Money money) {
        return money.units().stripTrailingZeros().toPlainString() + " "
                + money.denomination().currency();
    }
}
