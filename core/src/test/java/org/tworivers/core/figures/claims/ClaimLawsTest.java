package org.tworivers.core.figures.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.figures.claims.Claim.Counts;
import org.tworivers.core.figures.claims.Claim.Value;

/// Laws of claims, tried on seeded random figures.
final class ClaimLawsTest {
    private static final int ROUNDS = 5_000;
    private static final List<Rounding.Mode> MODES = List.of(Rounding.Mode.values());
    private static final List<Unit> UNITS = List.of(Unit.values());
    private static final ClaimCheck CHECK = new ClaimCheck(List.of());

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20170524})
    void aShareRoundedByAnyModeMatchesByThatMode(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            Counts counts = counts(random);
            Rounding.Mode mode = mode(random);
            Ratio percent = Ratio.of(counts.numerator(), counts.denominator()).scaledByPowerOfTen(2);
            BigDecimal rounded = new Rounding(mode, random.nextInt(13)).round(percent);
            Claim claim = new Claim(new Printed(rounded, Unit.PERCENT, ""), counts, "");
            Verdict verdict = CHECK.check(claim);
            switch (verdict) {
                case Verdict.Matches matches ->
                    assertThat(matches.modes()).as("seed %d, %s", seed, claim).contains(mode);
                case Verdict.MatchesOnlyByTruncation(Ratio found, BigDecimal other) -> {
                    assertThat(mode).as("seed %d, %s", seed, claim).isEqualTo(Rounding.Mode.TRUNCATE);
                    assertThat(new Rounding(Rounding.Mode.HALF_EVEN, rounded.scale()).round(found))
                            .as("seed %d, %s", seed, claim)
                            .isEqualByComparingTo(other);
                }
                default -> assertThat(verdict).as("seed %d, %s", seed, claim).isNull();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 20170525})
    void aFigureTwoUnitsOffNeverMatchesAndTheVerdictNamesTheValueThatDoes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            Counts counts = counts(random);
            int digits = random.nextInt(5);
            Ratio percent = Ratio.of(counts.numerator(), counts.denominator()).scaledByPowerOfTen(2);
            BigDecimal off = new Rounding(mode(random), digits).round(percent).add(BigDecimal.valueOf(2, digits));
            Verdict verdict = CHECK.check(new Claim(new Printed(off, Unit.PERCENT, ""), counts, ""));
            assertThat(verdict).as("seed %d, %s of %s", seed, off, counts).isInstanceOf(Verdict.DoesNotMatch.class);
            BigDecimal named = ((Verdict.DoesNotMatch) verdict).rounded();
            assertThat(CHECK.check(new Claim(new Printed(named, Unit.PERCENT, ""), counts, ""))
                            .word())
                    .as("seed %d, %s of %s", seed, named, counts)
                    .isEqualTo("matches");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 20170526})
    void whatIsPrintedIsReadBackAsItWas(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            Printed printed = printed(random);
            assertThat(Printed.parse(printed.toString())).as("seed %d", seed).isEqualTo(printed);
            ClaimText text = ClaimText.of("Here it stands: " + printed + ", and no more.");
            assertThat(text.mentions()).as("seed %d, %s", seed, printed).hasSize(1);
            assertThat(text.mentions().getFirst().printed()).as("seed %d", seed).isEqualTo(printed);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 20170527})
    void theSameAmountInAnyUnitMatchesExactly(long seed) {
        Random random = new Random(seed);
        Unit[] units = {Unit.ONE, Unit.WAN, Unit.MILLION, Unit.YI, Unit.BILLION, Unit.TRILLION};
        for (int i = 0; i < ROUNDS; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong(1_000_000_000L), random.nextInt(4));
            Unit unit = units[random.nextInt(units.length)];
            Unit other = units[random.nextInt(units.length)];
            BigDecimal converted = number.scaleByPowerOfTen(unit.power() - other.power());
            if (converted.scale() > 12) {
                continue;
            }
            Printed one = new Printed(number, unit, "CNY");
            Printed two = new Printed(converted.setScale(Math.max(0, converted.scale())), other, "CNY");
            Verdict verdict = CHECK.check(new Claim(two, new Value(one), ""));
            assertThat(verdict).as("seed %d, %s as %s", seed, one, two).isInstanceOf(Verdict.Matches.class);
            assertThat(((Verdict.Matches) verdict).isExact())
                    .as("seed %d, %s as %s", seed, one, two)
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 20170528})
    void theValueShownRoundsAsTheExactValueDoes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            Counts counts = counts(random);
            Ratio found = Ratio.of(counts.numerator(), counts.denominator()).scaledByPowerOfTen(2);
            int digits = random.nextInt(4);
            Ratio shown = Ratio.of(Verdict.shown(found, digits), BigDecimal.ONE);
            for (Rounding.Mode mode : Rounding.Mode.values()) {
                Rounding rounding = new Rounding(mode, digits);
                assertThat(rounding.round(shown))
                        .as("seed %d, %s at %d", seed, counts, digits)
                        .isEqualTo(rounding.round(found));
            }
        }
    }

    private static Counts counts(Random random) {
        int scale = random.nextInt(3);
        long denominator = 1 + random.nextLong(100_000);
        return new Counts(
                BigDecimal.valueOf(random.nextLong(denominator + 1), scale), BigDecimal.valueOf(denominator, scale));
    }

    private static Rounding.Mode mode(Random random) {
        return MODES.get(random.nextInt(MODES.size()));
    }

    private static Printed printed(Random random) {
        BigDecimal number = new BigDecimal(new BigInteger(random.nextInt(59), random), random.nextInt(13));
        Unit unit = UNITS.get(random.nextInt(UNITS.size()));
        boolean year = unit == Unit.ONE && number.scale() == 0 && number.precision() == 4;
        String currency = unit.quantity() == Quantity.COUNT && (year || random.nextBoolean()) ? "CNY" : "";
        return new Printed(random.nextInt(4) == 0 ? number.negate() : number, unit, currency);
    }
}
