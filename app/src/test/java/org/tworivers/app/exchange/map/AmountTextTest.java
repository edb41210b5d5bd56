package org.tworivers.app.exchange.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Denomination;

class AmountTextTest {
    private static final AmountText WAN = new AmountText(new AmountUnit(4, "CNY"), Denomination.CNY, '.');

    private static String read(AmountText amounts, String text) throws UnreadableException {
        return switch (amounts.parse(text)) {
            case Amount.Unstated() -> "unstated";
            case Amount.Stated(var money, boolean about) -> (about ? "about " : "") + money;
            case Amount.Converted converted -> "converted";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5000            | 50000000.00 CNY
                    3,000           | 30000000.00 CNY
                    3,000 万        | 30000000.00 CNY
                    ３，０００万    | 30000000.00 CNY
                    1.2亿           | 120000000.00 CNY
                    １．２亿元      | 120000000.00 CNY
                    约5000万元      | about 50000000.00 CNY
                    约 5000 万 元   | about 50000000.00 CNY
                    1.2亿元左右     | about 120000000.00 CNY
                    1亿2000万       | 120000000.00 CNY
                    5000万美元      | 50000000.00 USD
                    USD 3 million   | 3000000.00 USD
                    US$3bn          | 3000000000.00 USD
                    usd 300         | 3000000.00 USD
                    人民币5000万元  | 50000000.00 CNY
                    ￥800           | 8000000.00 CNY
                    50000000元      | 50000000.00 CNY
                    3 billion yuan  | 3000000000.00 CNY
                    0               | 0.00 CNY
                    -5              | -50000.00 CNY
                    0.000001        | 0.01 CNY
                    """)
    void anAmountIsReadAsOfficesWriteIt(String text, String amount) throws UnreadableException {
        assertThat(read(WAN, text)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-2亿",
                "超1亿",
                "1亿余",
                "1亿多",
                "1.2E+08",
                "(500)",
                "1,2",
                "1,2345",
                "12亿3亿",
                "亿",
                "五千万",
                "1亿2",
                "5000万元人民币美元",
                "$5000万元",
                "tbd",
                "1.2.3",
                "--5",
                "5%",
                "5000 5000",
                "99999999999999999999999"
            })
    void whatIsNoSingleAmountIsRefusedWithARemedy(String text) {
        UnreadableException why = catchThrowableOfType(UnreadableException.class, () -> WAN.parse(text));
        assertThat(why).as(text).isNotNull();
        assertThat(why.code()).startsWith("amount-");
        assertThat(why.advice()).isNotBlank();
    }

    @Test
    void anAmountFinerThanTheSmallestCoinIsRefused() {
        UnreadableException why = catchThrowableOfType(UnreadableException.class, () -> WAN.parse("0.00000015"));
        assertThat(why.code()).isEqualTo("amount-not-countable");
    }

    @Test
    void constantDollarsKeepTheirYear() throws UnreadableException {
        AmountText millions = new AmountText(new AmountUnit(6, ""), Denomination.parse("USD@2023"), '.');
        assertThat(read(millions, "200.295468")).isEqualTo("200295468.00 USD@2023");
    }

    @Test
    void aDecimalCommaIsReadWhereTheMapSaysSo() throws UnreadableException {
        AmountText european = new AmountText(AmountUnit.ONE, new Denomination("EUR", 0), ',');
        assertThat(read(european, "1.234,56")).isEqualTo("1234.56 EUR");
    }

    @Test
    void nothingStatedIsUnknownAndNotZero() throws UnreadableException {
        assertThat(read(WAN, "")).isEqualTo("unstated");
    }
}
