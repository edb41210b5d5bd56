package org.tworivers.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// How much a figure is above or below another, in words.
class FigureDifferenceTest {
    private final FigureText text = new FigureText(Messages.in("en"), new Rounding(Rounding.Mode.HALF_UP, 1));

    private String difference(Value now, Value then) {
        return text.difference(new Figure("a", now), new Figure("a", then));
    }

    @Test
    void countsAndAmountsAreSubtractedExactly() {
        assertThat(difference(new Value.Count(256), new Value.Count(228))).isEqualTo("+28");
        assertThat(difference(new Value.Count(1), new Value.Count(2_001))).isEqualTo("\u22122,000");
        assertThat(difference(new Value.Count(7), new Value.Count(7))).isEqualTo("±0");
        assertThat(difference(
                        new Value.Sum(new Money(100, Denomination.CNY)),
                        new Value.Sum(new Money(350, Denomination.CNY))))
                .isEqualTo("\u22122.5 yuan");
    }

    /// 2/3 is 66.7 % and 1/3 is 33.3 %; their difference is 33.3 points and not 33.4.
    @Test
    void ratesAreSubtractedBeforeTheyAreRounded() {
        assertThat(difference(new Value.CountRate(2, 3), new Value.CountRate(1, 3)))
                .isEqualTo("+33.3 percentage points");
        assertThat(difference(new Value.CountRate(1, 3), new Value.CountRate(2, 3)))
                .isEqualTo("\u221233.3 percentage points");
        assertThat(difference(new Value.CountRate(1, 2), new Value.CountRate(2, 4)))
                .isEqualTo("±0.0 percentage points");
    }

    @Test
    void whatIsNotAvailableHasNoDifference() {
        assertThat(difference(new Value.CountRate(1, 2), new Value.NotAvailable("nothing-to-divide-by")))
                .isEmpty();
        assertThat(difference(new Value.NotAvailable("no-signings"), new Value.Count(1)))
                .isEmpty();
    }
}
