package org.tworivers.core.energy;

import java.math.BigDecimal;
import java.util.List;
import org.tworivers.core.energy.EnergyEntry.ConsumptionStated;
import org.tworivers.core.figures.Ratio;

/// What the months of one process and carrier of a plant show of base and slope: the line of consumption over output
/// that lies nearest to them by least squares, exactly.
///
/// With n months of output x and consumption y: slope = (n Σxy - Σx Σy) / (n Σx² - (Σx)²), base = (Σy Σx² - Σx Σxy) /
/// (n Σx² - (Σx)²). Both may come out below zero; then the months do not behave as a base with a slope does.
public sealed interface ConsumptionFit {
    /// How many months a line takes at least: through two there is always one.
    int FEWEST = 3;

    /// A line.
    ///
    /// @param base of the carrier a month whatever the output
    /// @param slope of the carrier a tonne
    record Line(Ratio base, Ratio slope) implements ConsumptionFit {
        /// Whether it may be read as a base with a slope.
        public boolean isPlausible() {
            return base.numerator().signum() >= 0 && slope.numerator().signum() >= 0;
        }

        /// Of the carrier a tonne at an output.
        ///
        /// @param tonnes a month, above 0
        public Ratio specific(BigDecimal tonnes) {
            Ratio output = Ratio.of(tonnes, BigDecimal.ONE);
            Ratio share = new Ratio(
                    base.numerator().multiply(output.denominator()),
                    base.denominator().multiply(output.numerator()));
            return share.minus(new Ratio(slope.numerator().negate(), slope.denominator()));
        }
    }

    /// There are fewer months with an output than a line takes.
    record TooFew(int months) implements ConsumptionFit {}

    /// All months have the same output, so nothing shows what more of it takes.
    record OneOutput(BigDecimal tonnes) implements ConsumptionFit {}

    /// What months show.
    ///
    /// @param months of one plant, process, carrier and unit; those without an output show nothing
    static ConsumptionFit of(List<ConsumptionStated> months) {
        List<ConsumptionStated> shown =
                months.stream().filter(each -> each.output().signum() > 0).toList();
        if (shown.size() < FEWEST) {
            return new TooFew(shown.size());
        }
        BigDecimal x = BigDecimal.ZERO;
        BigDecimal y = BigDecimal.ZERO;
        BigDecimal xx = BigDecimal.ZERO;
        BigDecimal xy = BigDecimal.ZERO;
        for (ConsumptionStated month : shown) {
            x = x.add(month.output());
            y = y.add(month.amount());
            xx = xx.add(month.output().multiply(month.output()));
            xy = xy.add(month.output().multiply(month.amount()));
        }
        BigDecimal count = BigDecimal.valueOf(shown.size());
        BigDecimal spread = count.multiply(xx).subtract(x.multiply(x));
        if (spread.signum() == 0) {
            return new OneOutput(shown.getFirst().output());
        }
        return new Line(
                lowest(y.multiply(xx).subtract(x.multiply(xy)), spread),
                lowest(count.multiply(xy).subtract(x.multiply(y)), spread));
    }

    private static Ratio lowest(BigDecimal top, BigDecimal bottom) {
        Ratio ratio = Ratio.of(top, bottom);
        var common = ratio.numerator().gcd(ratio.denominator());
        return new Ratio(ratio.numerator().divide(common), ratio.denominator().divide(common));
    }
}
