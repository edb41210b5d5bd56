package org.tworivers.core.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.core.figures.BalanceResult.DoesNotHold;
import org.tworivers.core.figures.BalanceResult.Holds;
import org.tworivers.core.figures.BalanceResult.NotCheckable;

final class BalanceTest {

    @Test
    void openingAndNewLessClosedIsClosing() {
        assertThat(Balance.OPENING_TO_CLOSING.check(values("opening=10 new=4 closed=3 closing=11")))
                .isEqualTo(new Holds("opening-to-closing"));
        assertThat(Balance.OPENING_TO_CLOSING.check(values("opening=10 new=4 closed=3 closing=12")))
                .isEqualTo(new DoesNotHold("opening-to-closing", number("11"), number("12"), number("1")));
    }

    @Test
    void theStagesSumToTheSigned() {
        assertThat(Balance.STAGES_TO_SIGNED.check(
                        values("not-started=80 building=60 operating=105 ended=11 signed=256")))
                .isEqualTo(new Holds("stages-to-signed"));
        assertThat(Balance.STAGES_TO_SIGNED.check(values("not-started=80 building=60 operating=105 signed=256")))
                .isEqualTo(new NotCheckable("stages-to-signed", List.of("ended")));
    }

    @Test
    void countiesSumToTheCityExactly() {
        Balance city = Balance.ofParts("capital of Hebi", List.of("Qibin", "Shancheng", "Jun"), "Hebi");
        assertThat(city.check(values("Qibin=0.1 Shancheng=0.2 Jun=0.30 Hebi=0.6")))
                .isEqualTo(new Holds("capital of Hebi"));
        assertThat(city.check(values("Qibin=0.1 Shancheng=0.2 Jun=0.3 Hebi=0.5")))
                .isEqualTo(new DoesNotHold("capital of Hebi", number("0.6"), number("0.5"), number("-0.1")));
        assertThat(city.check(values("Qibin=0.1")))
                .isEqualTo(new NotCheckable("capital of Hebi", List.of("Shancheng", "Jun", "Hebi")));
    }

    @Test
    void aCumulativeValueNeverFallsWithoutACorrection() {
        List<String> months = List.of("2017-01", "2017-02", "2017-03", "2017-04");
        Map<String, BigDecimal> values = values("2017-01=10 2017-02=12 2017-03=11 2017-04=11");
        assertThat(Balance.checkNeverFalls("signed", months, values, Set.of()))
                .containsExactly(
                        new Holds("signed 2017-02"),
                        new DoesNotHold("signed 2017-03", number("12"), number("11"), number("-1")),
                        new Holds("signed 2017-04"));
        assertThat(Balance.checkNeverFalls("signed", months, values, Set.of("2017-03")))
                .hasOnlyElementsOfType(Holds.class);
    }

    @Test
    void aMissingPeriodHidesNoFall() {
        List<String> months = List.of("2017-01", "2017-02", "2017-03");
        Map<String, BigDecimal> values = values("2017-01=10 2017-03=9");
        assertThat(Balance.checkNeverFalls("signed", months, values, Set.of()))
                .containsExactly(
                        new NotCheckable("signed 2017-02", List.of("2017-02")),
                        new DoesNotHold("signed 2017-03", number("10"), number("9"), number("-1")));
        assertThat(Balance.checkNeverFalls("signed", months, values, Set.of("2017-02")))
                .contains(new Holds("signed 2017-03"));
        assertThat(Balance.checkNeverFalls("signed", months, values("2017-02=1"), Set.of()))
                .containsExactly(
                        new NotCheckable("signed 2017-02", List.of("2017-01")),
                        new NotCheckable("signed 2017-03", List.of("2017-03")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a =", "= b", "a + b", "a * b = c", "a + = c", "a b = c", "a = b = c"})
    void anEquationThatIsNoneIsRefused(String equation) {
        assertThatThrownBy(() -> Balance.parse("odd", equation))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe opening + new - closed = closing");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Map<String, BigDecimal> values(String text) {
        Map<String, BigDecimal> values = new TreeMap<>();
        for (String pair : text.split(" ", -1)) {
            String[] parts = pair.split("=", -1);
            values.put(parts[0], number(parts[1]));
        }
        return values;
    }
}
