package org.tworivers.core.shared;

import java.util.Optional;

/// An amount as it was stated: not at all, in one currency, or in one currency with its conversion.
public sealed interface Amount {

    /// No amount was stated. It is unknown, not zero.
    static Amount unstated() {
        return new Unstated();
    }

    /// Nothing was stated.
    record Unstated() implements Amount {}

    /// A stated amount.
    ///
    /// @param money what was stated
    /// @param approximate it was stated as about (约)
    record Stated(Money money, boolean approximate) implements Amount {}

    /// A stated amount that counts in another currency.
    ///
    /// @param money what was stated
    /// @param approximate it was stated as about (约)
    /// @param conversion the rate, its date and source, and the result
    record Converted(Money money, boolean approximate, Conversion conversion) implements Amount {}

    /// An exact amount.
    static Amount of(Money money) {
        return new Stated(money, false);
    }

    /// The money that counts in figures: converted where a conversion is recorded.
    default Optional<Money> findCounted() {
        return switch (this) {
            case Unstated() -> Optional.empty();
            case Stated(Money money, boolean approximate) -> Optional.of(money);
            case Converted(Money money, boolean approximate, Conversion conversion) -> Optional.of(conversion.result());
        };
    }
}
