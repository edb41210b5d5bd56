package org.tworivers.core.energy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tworivers.core.energy.Comparison.Measured;
import org.tworivers.core.energy.Comparison.Trait;
import org.tworivers.core.energy.Screening.Reached;
import org.tworivers.core.energy.Screening.Verdict;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.shared.Code;

class EnergyTest {
    private static final LocalDate DAY = LocalDate.of(2017, 5, 24);
    private static final Validity VALID =
            new Validity(LocalDate.of(2017, 1, 1), Optional.of(LocalDate.of(2023, 5, 31)));
    private static final EnergyReference KNOWN = new EnergyReference(
            List.of(factor(Convention.HEAT, "0.1229"), factor(Convention.SUPPLY, "0.404")),
            List.of(new ReviewRule(number("1000"), number("5000000"), Convention.HEAT, VALID, Map.of(), "rule")),
            List.of());

    private static EnergyFactor factor(Convention convention, String kilograms) {
        return new EnergyFactor("electricity", "kWh", convention, number(kilograms), VALID, "standard");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static String text(Ratio ratio, int digits) {
        return new Rounding(Rounding.Mode.HALF_UP, digits).round(ratio).toPlainString();
    }

    private static EnergyQuestion question(String tonnes, String base, String slope, LocalDate on) {
        return new EnergyQuestion(number(tonnes), new Consumption(number(base), number(slope)), on, Optional.empty());
    }

    @Test
    void tenThousandTonnesAtFiveHundredNeedAReviewByTheirElectricity() {
        Screening found = question("10000", "0", "500", DAY).ask(KNOWN).screening();
        assertThat(found.kilowattHours().sameValueAs(Ratio.of(5_000_000, 1))).isTrue();
        assertThat(found.equivalents())
                .extracting(each -> each.factor().convention() + " " + text(each.tonnes(), 1))
                .containsExactly("HEAT 614.5", "SUPPLY 2020.0");
        assertThat(found.verdict()).isEqualTo(Verdict.NEEDED);
        assertThat(found.reached()).containsExactly(Reached.KILOWATT_HOURS);
    }

    @Test
    void justBelowBothAmountsNoReviewIsNeededAndOtherDaysHaveNoRule() {
        assertThat(question("9999.99", "0", "500", DAY).ask(KNOWN).screening().verdict())
                .isEqualTo(Verdict.NOT_NEEDED);
        assertThat(question("10000", "0", "814", DAY).ask(KNOWN).screening().reached())
                .containsExactly(Reached.TONNES, Reached.KILOWATT_HOURS);
        Screening later = question("10000", "0", "500", LocalDate.of(2023, 6, 1))
                .ask(KNOWN)
                .screening();
        assertThat(later.verdict()).isEqualTo(Verdict.NO_RULE);
        assertThat(later.equivalents()).isEmpty();
    }

    @Test
    void whatIsUsedWhateverTheOutputWeighsLessOnMore() {
        Consumption plant = new Consumption(number("20000"), number("350"));
        assertThat(text(plant.specific(number("100")), 2)).isEqualTo("550.00");
        assertThat(text(plant.specific(number("400")), 2)).isEqualTo("400.00");
        EnergyQuestion yearly = question("1200", "20000", "350", DAY);
        assertThat(yearly.ask(KNOWN).specific().sameValueAs(Ratio.of(550, 1))).isTrue();
    }

    @Test
    void onlyLikeThingsAreComparedAndTheOthersSayInWhat() {
        Benchmark benchmark = new Benchmark(
                "granulation",
                SpecificUnit.KILOWATT_HOURS_A_KILOGRAM,
                "plant",
                2016,
                number("0.5"),
                true,
                Map.of(),
                "s");
        Measured own = measured("granulation", SpecificUnit.KILOWATT_HOURS_A_TONNE, "plant", 2016);
        assertThat(Comparison.of(own, benchmark))
                .isInstanceOfSatisfying(
                        Comparison.Compared.class,
                        compared -> assertThat(compared.above().sameValueAs(Ratio.of(1, 10)))
                                .isTrue());
        Measured other = measured("moulding", SpecificUnit.COAL_EQUIVALENT_A_TONNE, "site", 2005);
        assertThat(Comparison.of(other, benchmark))
                .isEqualTo(new Comparison.Refused(
                        benchmark, List.of(Trait.PROCESS, Trait.UNIT, Trait.BOUNDARY, Trait.YEAR)));
    }

    private static Measured measured(String process, SpecificUnit unit, String boundary, int year) {
        return new Measured(process, unit, boundary, year, Ratio.of(550, 1));
    }

    @Test
    void whateverTheOutputTheYearIsTwelveMonths() {
        for (long seed = 1; seed <= 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            BigDecimal monthly = BigDecimal.valueOf(1 + random.nextInt(100_000), 2);
            Consumption plant = new Consumption(
                    BigDecimal.valueOf(random.nextInt(1_000_000), 1), BigDecimal.valueOf(random.nextInt(1_000_000), 3));
            BigDecimal yearly = monthly.multiply(BigDecimal.valueOf(12));
            EnergyQuestion asked = new EnergyQuestion(yearly, plant, DAY, Optional.empty());
            assertThat(asked.specificAt(yearly).sameValueAs(plant.specific(monthly)))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    private static EnergyEntry.ConsumptionStated month(int month, String amount, String output) {
        return new EnergyEntry.ConsumptionStated(
                "mill",
                Code.NONE,
                "granulation",
                "electricity",
                YearMonth.of(2017, month),
                number(amount),
                "kWh",
                number(output));
    }

    @Test
    void monthsShowTheirBaseAndSlopeExactly() {
        ConsumptionFit fit = ConsumptionFit.of(
                List.of(month(1, "55000", "100"), month(2, "90000", "200"), month(3, "160000", "400")));
        assertThat(fit).isEqualTo(new ConsumptionFit.Line(Ratio.of(20_000, 1), Ratio.of(350, 1)));
        assertThat(text(((ConsumptionFit.Line) fit).specific(number("400")), 2)).isEqualTo("400.00");
        assertThat(ConsumptionFit.of(List.of(month(1, "1", "1"), month(2, "2", "2"), month(3, "2", "3"))))
                .isEqualTo(new ConsumptionFit.Line(Ratio.of(2, 3), Ratio.of(1, 2)));
        assertThat(ConsumptionFit.of(List.of(month(1, "3", "1"), month(2, "2", "2"), month(3, "1", "3"))))
                .isInstanceOfSatisfying(
                        ConsumptionFit.Line.class,
                        line -> assertThat(line.isPlausible()).isFalse());
    }

    @Test
    void fewMonthsOrOneOutputShowNoLine() {
        assertThat(ConsumptionFit.of(List.of(month(1, "1", "1"), month(2, "2", "2"), month(3, "3", "0"))))
                .isEqualTo(new ConsumptionFit.TooFew(2));
        assertThat(ConsumptionFit.of(List.of(month(1, "1", "5"), month(2, "2", "5.0"), month(3, "3", "5"))))
                .isEqualTo(new ConsumptionFit.OneOutput(number("5")));
    }

    /// No other line lies nearer: moving base or slope either way makes the sum of squares larger.
    @Test
    void noOtherLineLiesNearer() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        List<EnergyEntry.ConsumptionStated> months = IntStream.rangeClosed(1, 12)
                .mapToObj(each -> month(
                        each,
                        Integer.toString(random.nextInt(1, 100_000)),
                        Integer.toString(each * 10 + random.nextInt(9))))
                .toList();
        ConsumptionFit.Line line = (ConsumptionFit.Line) ConsumptionFit.of(months);
        Ratio least = squares(months, line);
        for (int step : new int[] {-1, 1}) {
            Ratio more = Ratio.of(-step, 1_000);
            assertThat(squares(months, new ConsumptionFit.Line(line.base().minus(more), line.slope())))
                    .as("seed %d", seed)
                    .isGreaterThan(least);
            assertThat(squares(
                            months,
                            new ConsumptionFit.Line(line.base(), line.slope().minus(more))))
                    .as("seed %d", seed)
                    .isGreaterThan(least);
        }
    }

    private static Ratio squares(List<EnergyEntry.ConsumptionStated> months, ConsumptionFit.Line line) {
        Ratio sum = Ratio.of(0, 1);
        for (EnergyEntry.ConsumptionStated month : months) {
            Ratio off = Ratio.of(month.amount().divide(month.output(), 30, RoundingMode.HALF_UP), BigDecimal.ONE)
                    .minus(line.specific(month.output()));
            Ratio whole = new Ratio(off.numerator().multiply(month.output().toBigIntegerExact()), off.denominator());
            sum = sum.minus(new Ratio(
                    whole.numerator().multiply(whole.numerator()).negate(),
                    whole.denominator().multiply(whole.denominator())));
        }
        return sum;
    }
}
