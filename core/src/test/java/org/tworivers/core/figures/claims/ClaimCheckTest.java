package org.tworivers.core.figures.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.figures.claims.Claim.Counts;
import org.tworivers.core.figures.claims.Claim.KnownAs;
import org.tworivers.core.figures.claims.Claim.Named;
import org.tworivers.core.figures.claims.Claim.Nothing;
import org.tworivers.core.figures.claims.Claim.Value;
import org.tworivers.core.figures.claims.Verdict.Why;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

final class ClaimCheckTest {
    private static final ClaimCheck CHECK = new ClaimCheck(List.of());

    /// The rows of counts in field.md, section 4, with what a person may see of the value found.
    @ParameterizedTest(name = "{0} against {1}/{2}: {3}")
    @CsvSource({
        "64.4 %,  165,     256,     only by truncation 64.453125 rounds to 64.5",
        "98.8 %,  244,     247,     matches 98.79 half-up half-even",
        "90 %,    222,     247,     matches 89.9 half-up half-even",
        "34 %,    370,     1077,    matches 34.4 half-up half-even truncate",
        "82.98 %, 907,     1093,    matches 82.983 half-up half-even truncate",
        "36.69 %, 401,     1093,    matches 36.688 half-up half-even",
        "45.59 %, 2794.49, 6129.09, matches 45.594 half-up half-even truncate",
        "77.14 %, 1002,    1299,    matches 77.136 half-up half-even",
        "25.17 %, 327,     1299,    matches 25.173 half-up half-even truncate",
        "32.93 %, 2143.95, 6511.53, matches 32.9254 half-up half-even",
        "56.73 %, 733,     1292,    matches 56.734 half-up half-even truncate",
        "12.64 %, 881.4,   6793.18, does not match 12.97",
        "46.28 %, 56,      121,     matches 46.281 half-up half-even truncate",
        "96.6 %,  288,     298,     matches 96.64 half-up half-even truncate",
        "97.1 %,  67,      69,      matches 97.101 half-up half-even truncate",
        "47.2 %,  97.63,   208.6,   does not match 46.8",
    })
    void theFieldsTableComesOutAsWritten(String printed, BigDecimal numerator, BigDecimal denominator, String verdict) {
        assertThat(said(printed, new Counts(numerator, denominator))).isEqualTo(verdict);
    }

    @Test
    void aUnitConvertsExactly() {
        assertThat(said("175.46 bn", new Value(Printed.parse("1754.6 亿")))).isEqualTo("matches exactly 175.46");
        assertThat(said("175.46 bn yuan", new Value(Printed.parse("1,754.6亿元"))))
                .isEqualTo("matches exactly 175.46");
        assertThat(said("1.2亿", new Value(Printed.parse("12000万")))).isEqualTo("matches exactly 1.2");
        assertThat(said("1.8 bn", new Value(Printed.parse("17.546 亿")))).isEqualTo("matches 1.7546 half-up half-even");
        assertThat(said("64.4 %", new Value(Printed.parse("64.4 per cent")))).isEqualTo("matches exactly 64.4");
    }

    @Test
    void nineStatedAndSevenNamedIsSaidAndIsNoError() {
        assertThat(check("nine", new Named(7))).isEqualTo(new Verdict.StatedAndNamed(BigInteger.valueOf(9), 7));
        assertThat(check("九", new Named(7))).isEqualTo(new Verdict.StatedAndNamed(BigInteger.valueOf(9), 7));
        assertThat(said("seven", new Named(7))).isEqualTo("matches exactly 7");
        assertThat(check("1.5 %", new Named(7))).isEqualTo(not(Why.UNITS_DIFFER, "%", "1"));
    }

    @Test
    void corruptTextIsNotCheckable() {
        assertThat(check("1.5 %", Nothing.because(Why.CORRUPT_TEXT, "spun"))).isEqualTo(not(Why.CORRUPT_TEXT, "spun"));
    }

    @Test
    void whatMeasuresSomethingElseIsNotCompared() {
        assertThat(check("3 bn USD", new Value(Printed.parse("3 bn yuan"))))
                .isEqualTo(not(Why.UNITS_DIFFER, "USD", "CNY"));
        assertThat(check("1.5 pp", new Value(Printed.parse("1.5 %")))).isEqualTo(not(Why.UNITS_DIFFER, "pp", "%"));
        assertThat(check("1.5 pp", Counts.of(3, 200))).isEqualTo(not(Why.UNITS_DIFFER, "pp", "%"));
        assertThat(check("64.4 %", Counts.of(0, 0))).isEqualTo(not(Why.DENOMINATOR_ZERO));
    }

    @Test
    void aHalfShowsWhichRuleWasUsed() {
        assertThat(said("12.5 %", Counts.of(1, 8))).isEqualTo("matches exactly 12.5");
        assertThat(said("13 %", Counts.of(1, 8))).isEqualTo("matches 12.5 half-up");
        assertThat(said("12 %", Counts.of(1, 8))).isEqualTo("matches 12.5 half-even truncate");
    }

    @Test
    void aClaimCanNameAKnownFigure() {
        Money contracted = Money.of(new BigDecimal("175460000000"), Denomination.CNY);
        ClaimCheck check = new ClaimCheck(List.of(
                KnownFigure.ofShare("start-rate", Ratio.of(165, 256), List.of()),
                KnownFigure.ofAmount("contracted-capital", contracted, List.of()),
                KnownFigure.ofCount("undertaken", 256, List.of())));
        assertThat(check.check(claim("64.5 %", new KnownAs("start-rate"))).word())
                .isEqualTo("matches");
        assertThat(check.check(claim("175.5 bn", new KnownAs("contracted-capital")))
                        .word())
                .isEqualTo("matches");
        assertThat(check.check(claim("1754.5 亿元", new KnownAs("contracted-capital")))
                        .word())
                .isEqualTo("does-not-match");
        assertThat(check.check(claim("256", new KnownAs("undertaken"))).word()).isEqualTo("matches");
        assertThat(check.check(claim("256", new KnownAs("invented")))).isEqualTo(not(Why.UNKNOWN_FIGURE, "invented"));
    }

    @Test
    void oneNameForTwoKnownFiguresIsRefused() {
        KnownFigure figure = KnownFigure.ofCount("undertaken", 256, List.of());
        assertThatThrownBy(() -> new ClaimCheck(List.of(figure, figure))).hasMessageContaining("undertaken");
    }

    private static Verdict.NotCheckable not(Why why, String... arguments) {
        return new Verdict.NotCheckable(why, List.of(arguments));
    }

    private static Claim claim(String printed, Claim.Support support) {
        return new Claim(Printed.parse(printed), support, "");
    }

    private static Verdict check(String printed, Claim.Support support) {
        return CHECK.check(claim(printed, support));
    }

    private static String said(String printed, Claim.Support support) {
        int digits = Printed.parse(printed).digits();
        return switch (check(printed, support)) {
            case Verdict.Matches matches
            when matches.isExact() ->
                "matches exactly " + Verdict.shown(matches.found(), digits).toPlainString();
            case Verdict.Matches matches ->
                "matches " + Verdict.shown(matches.found(), digits).toPlainString() + " "
                        + matches.modes().stream().map(Rounding.Mode::word).collect(Collectors.joining(" "));
            case Verdict.MatchesOnlyByTruncation(Ratio found, BigDecimal rounded) ->
                "only by truncation " + Verdict.shown(found, digits).toPlainString() + " rounds to " + rounded;
            case Verdict.DoesNotMatch off -> "does not match " + off.rounded();
            case Verdict.StatedAndNamed(BigInteger stated, int named) -> stated + " stated, " + named + " named";
            case Verdict.NotCheckable not -> "not checkable " + not.why().word();
        };
    }
}
