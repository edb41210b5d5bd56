package org.tworivers.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final Denomination USD_2023 = new Denomination("USD", 2023);
    private static final Denomination JPY = new Denomination("JPY", 0);

    @Test
    void is_counted_in_minor_units_exactly() {
        assertThat(Money.of(new BigDecimal("175.46"), Denomination.CNY).minor()).isEqualTo(17546);
        assertThat(Money.of(new BigDecimal("175"), JPY).minor()).isEqualTo(175);
        assertThat(new Money(-5, Denomination.CNY)).hasToString("-0.05 CNY");
    }

    @Test
    void a_fraction_of_a_minor_unit_is_not_rounded_away() {
        assertThatThrownBy(() -> Money.of(new BigDecimal("0.001"), Denomination.CNY))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_sum_beyond_a_long_fails_and_never_wraps() {
        Money most = new Money(Long.MAX_VALUE, Denomination.CNY);
        assertThatThrownBy(() -> most.plus(new Money(1, Denomination.CNY))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void different_denominations_are_never_added() {
        Money today = new Money(100, new Denomination("USD", 0));
        assertThatThrownBy(() -> today.plus(new Money(100, USD_2023)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("USD@2023");
    }

    @Test
    void the_renminbi_is_cny_and_never_rmb() {
        assertThatThrownBy(() -> Denomination.parse("RMB")).hasMessageContaining("Maybe CNY.");
        assertThat(Denomination.parse("CNY")).isEqualTo(Denomination.CNY);
        assertThat(Denomination.parse("USD@2023")).isEqualTo(USD_2023).hasToString("USD@2023");
    }

    @Test
    void an_unstated_amount_is_unknown_and_not_zero() {
        assertThat(Amount.unstated().findCounted()).isEmpty();
        assertThat(Amount.of(new Money(0, Denomination.CNY)).findCounted()).contains(new Money(0, Denomination.CNY));
    }

    @Test
    void a_converted_amount_counts_in_the_target_and_keeps_rate_date_and_source() {
        Money stated = new Money(100_00, new Denomination("USD", 0));
        Money result = new Money(689_00, Denomination.CNY);
        Conversion conversion = new Conversion(new BigDecimal("6.89"), Day.parse("2017-05-24"), "central bank", result);
        assertThat(new Amount.Converted(stated, false, conversion).findCounted())
                .contains(result);
        assertThatThrownBy(() -> new Conversion(BigDecimal.ONE, Day.UNDATED, " ", result))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Conversion(BigDecimal.ZERO, Day.UNDATED, "central bank", result))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
