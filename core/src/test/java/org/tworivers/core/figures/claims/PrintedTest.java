package org.tworivers.core.figures.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PrintedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "64.4 %            | 64.4 %         | 1 | 0.644",
                "64.4%             | 64.4 %         | 1 | 0.644",
                "６４．４％          | 64.4 %         | 1 | 0.644",
                "64.40 per cent    | 64.40 %        | 2 | 0.644",
                "百分之六十四点四     | 64.4 %         | 1 | 0.644",
                "百分之64.4         | 64.4 %         | 1 | 0.644",
                "-1.5 %            | -1.5 %         | 1 | -0.015",
                "1.5个百分点         | 1.5 pp         | 1 | 0.015",
                "1.5 percentage points | 1.5 pp     | 1 | 0.015",
                "175.46 bn yuan    | 175.46 bn CNY  | 2 | 175460000000",
                "CNY 175.46 billion| 175.46 bn CNY  | 2 | 175460000000",
                "1,754.6亿元        | 1754.6 亿 CNY   | 1 | 175460000000",
                "5000万元           | 5000 万 CNY     | 0 | 50000000",
                "5千万              | 5 千万          | 0 | 50000000",
                "US$3.2 million    | 3.2 million USD| 1 | 3200000",
                "1.2万亿             | 1.2 trillion   | 1 | 1200000000000",
                "两百万元            | 200 万 CNY      | 0 | 2000000",
                "十亿元              | 10 亿 CNY       | 0 | 1000000000",
                "nine              | 9              | 0 | 9",
                "Ninety-nine       | 99             | 0 | 99",
                "two thousand      | 2 thousand     | 0 | 2000",
                "九                 | 9              | 0 | 9",
                "十二                | 12             | 0 | 12",
                "一百零五             | 105            | 0 | 105",
                "二千零一十六          | 2016           | 0 | 2016",
                "256               | 256            | 0 | 256",
                "1,077             | 1077           | 0 | 1077",
            })
    void readsWhatOfficesPrint(String text, String said, int digits, BigDecimal ones) {
        Printed printed = Printed.parse(text);
        assertThat(printed.toString()).isEqualTo(said);
        assertThat(printed.digits()).isEqualTo(digits);
        assertThat(printed.inOnes()).isEqualByComparingTo(ones);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "64.4 % yuan",
                "1,7546",
                "64.",
                ".5",
                "三五",
                "十十",
                "twenty-eleven",
                "1.1234567890123",
                "64.4 % of",
                "1/2",
                "千",
                "百分之"
            })
    void refusesWhatIsNotOneFigure(String text) {
        assertThatThrownBy(() -> Printed.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void equalValuesInOtherUnitsAreStillOtherPrints() {
        assertThat(Printed.parse("1754.6 亿")
                        .value()
                        .sameValueAs(Printed.parse("175.46 bn").value()))
                .isTrue();
        assertThat(Printed.parse("1754.6 亿")).isNotEqualTo(Printed.parse("175.46 bn"));
    }
}
