package org.tworivers.core.figures;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// One figure with what it was made of. Exact; rounded only where it is printed.
///
/// @param name its stable name, such as `start-rate`
/// @param value the figure itself
public record Figure(String name, Value value) {

    /// A figure's value and its parts.
    public sealed interface Value {
        /// A number of projects, or of what the name says.
        record Count(long number) implements Value {}

        /// An amount of money.
        record Sum(Money money) implements Value {}

        /// A share of two counts.
        ///
        /// @param denominator above zero
        record CountRate(long numerator, long denominator) implements Value {}

        /// A share of two amounts of the same denomination.
        ///
        /// @param denominator above zero
        record MoneyRate(Money numerator, Money denominator) implements Value {}

        /// The mean of shares, each of which weighs the same.
        ///
        /// @param mean exact
        /// @param of how many shares
        record MeanRate(Ratio mean, long of) implements Value {}

        /// It cannot be said.
        ///
        /// @param reason a stable word, such as `no-signings` or `nothing-to-divide-by`
        record NotAvailable(String reason) implements Value {}
    }

    /// The share of a part in a whole, which cannot be said of a whole of none.
    public static Figure share(String name, long part, long whole) {
        return new Figure(
                name, whole == 0 ? new Value.NotAvailable("nothing-to-divide-by") : new Value.CountRate(part, whole));
    }

    /// The exact fraction of a rate; empty for the others.
    public Optional<Ratio> findRatio() {
        return switch (value) {
            case Value.CountRate(long numerator, long denominator) -> Optional.of(Ratio.of(numerator, denominator));
            case Value.MoneyRate(Money numerator, Money denominator) ->
                Optional.of(new Ratio(BigInteger.valueOf(numerator.minor()), BigInteger.valueOf(denominator.minor())));
            case Value.MeanRate(Ratio mean, long of) -> Optional.of(mean);
            case Value.Count count -> Optional.empty();
            case Value.Sum sum -> Optional.empty();
            case Value.NotAvailable notAvailable -> Optional.empty();
        };
    }

    /// What its amounts are counted in; empty when it has none.
    public Optional<Denomination> findDenomination() {
        return switch (value) {
            case Value.Sum(Money money) -> Optional.of(money.denomination());
            case Value.MoneyRate(Money numerator, Money denominator) -> Optional.of(numerator.denomination());
            case Value.Count count -> Optional.empty();
            case Value.CountRate rate -> Optional.empty();
            case Value.MeanRate rate -> Optional.empty();
            case Value.NotAvailable notAvailable -> Optional.empty();
        };
    }

    /// What the figure of a name counts: its number, or what stands above the line of a rate; 0 when there is none.
    public static long counted(List<Figure> figures, String name) {
        return figures.stream()
                .filter(each -> each.name().equals(name))
                .mapToLong(each -> switch (each.value()) {
                    case Value.Count(long number) -> number;
                    case Value.CountRate(long numerator, long denominator) -> numerator;
                    default -> 0;
                })
                .sum();
    }
}
