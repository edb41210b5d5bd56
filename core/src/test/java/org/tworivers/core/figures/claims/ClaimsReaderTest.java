package org.tworivers.core.figures.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.claims.ClaimsReader.ReadClaim;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// Whole texts, from the simple to the hard. Each figure is said as `printed: verdict (what it was checked
/// against)`.
final class ClaimsReaderTest {
    private static final List<KnownFigure> LEDGER = List.of(
            KnownFigure.ofCount("undertaken", 256, List.of("undertaken", "承接")),
            KnownFigure.ofAmount(
                    "contracted-capital",
                    Money.of(new BigDecimal("175460000000"), Denomination.CNY),
                    List.of("contracted", "合同金额")),
            KnownFigure.ofCount("started", 165, List.of("started", "已开工")),
            KnownFigure.ofShare("start-rate", Ratio.of(165, 256), List.of("operating rate", "开工率")));

    @Test
    void aPlainCountHasNothingToBeCheckedAgainst() {
        assertThat(read("They undertook 256 projects.")).isEqualTo("256: nothing-to-compare");
    }

    @Test
    void aRateFollowsFromTheCountsOfItsSentenceOnlyByTruncation() {
        String en = "Since the agreement 256 projects worth 175.46 bn yuan were contracted; 165 have started or"
                + " operate, an operating rate of 64.4 %.";
        assertThat(read(en))
                .isEqualTo("256: nothing-to-compare; 175.46 bn CNY: nothing-to-compare; 165: nothing-to-compare;"
                        + " 64.4 %: matches-only-by-truncation (165/256)");
        String zh = "协议签订以来，承接项目256个，合同金额1754.6亿元，已开工或投产165个，开工率64.4%。";
        assertThat(read(zh)).endsWith("64.4 %: matches-only-by-truncation (165/256)");
    }

    @Test
    void knownFiguresCheckWhatStandsNearTheirWords() {
        String en = "Since 2015 Henan has undertaken 256 projects with 175.46 bn yuan contracted; 166 have started,"
                + " an operating rate of 64.4 %.";
        assertThat(read(en, LEDGER))
                .isEqualTo("256: matches (undertaken); 175.46 bn CNY: matches (contracted-capital);"
                        + " 166: does-not-match (started); 64.4 %: matches-only-by-truncation (start-rate)");
        assertThat(read("河南承接项目256个，合同金额1754.6亿元，已开工165个，开工率64.5%。", LEDGER))
                .isEqualTo("256: matches (undertaken); 1754.6 亿 CNY: matches (contracted-capital);"
                        + " 165: matches (started); 64.5 %: matches (start-rate)");
        assertThat(read("合同金额1754.6亿美元。", LEDGER)).isEqualTo("1754.6 亿 USD: nothing-to-compare");
    }

    @Test
    void twoKnownFiguresWithEquallyLongWordsAreNotGuessedBetween() {
        List<KnownFigure> two = List.of(
                KnownFigure.ofCount("all", 256, List.of("projects")),
                KnownFigure.ofCount("new", 12, List.of("projects")));
        assertThat(read("There are 12 projects.", two)).isEqualTo("12: several-figures");
    }

    @Test
    void aRateThatIsPlainlyMeantAndWrongDoesNotMatch() {
        assertThat(read("Money in place: 881.4 of 6793.18 亿 yuan contracted, an in-place rate of 12.64 %."))
                .endsWith("12.64 %: does-not-match (881.4/6793.18)");
        assertThat(read("At 63.4 % (165/256) it is low.")).startsWith("63.4 %: does-not-match (165/256)");
        assertThat(read("合同资金6793.18亿元，到位资金881.4亿元，资金到位率12.64%。")).endsWith("12.64 %: does-not-match (881.4/6793.18)");
        assertThat(read("合同资金6793.18亿元，到位资金881.4亿元，资金到位率12.97%。")).endsWith("12.97 %: matches (881.4/6793.18)");
    }

    @Test
    void aRateBesideCountsThatAreNotMeantIsNotAccused() {
        assertThat(read("The 3 counties signed 12 projects, and the fulfilment was 64.4 %."))
                .endsWith("64.4 %: no-pair-fits");
    }

    @Test
    void theMeantPairIsTakenWhereSeveralFit() {
        assertThat(read("Of 40 offers 20 were answered, of 80 visits 40 were repaid: 50 % of offers."))
                .endsWith("50 %: several-pairs");
        assertThat(read("来访80次，回访40次，答复率40家中的20家，回访率50%。")).endsWith("50 %: matches (40/80)");
    }

    @Test
    void theParagraphIsSearchedWhenTheSentenceHasNoCounts() {
        assertThat(read("Signed were 256 projects. Of them 165 started. The rate is 64.4 %."))
                .endsWith("64.4 %: matches-only-by-truncation (165/256)");
        assertThat(read("Signed were 256 projects. Of them 165 started.\n\nThe rate is 64.4 %."))
                .endsWith("64.4 %: nothing-to-compare");
    }

    @Test
    void nineStatedAndSevenNamed() {
        assertThat(read("By the end of 2016 nine research units had joined; seven of them are named."))
                .isEqualTo("9: 9 stated, 7 named; 7: nothing-to-compare");
        assertThat(read("截至2016年底，九家科研单位参与联合研发，列名七家。")).isEqualTo("9: 9 stated, 7 named; 7: nothing-to-compare");
    }

    @Test
    void namesListedBesideACountAreCounted() {
        assertThat(read("Five sectors: intelligent equipment, auto parts, electronic information and IoT, biomedicine,"
                        + " and fine chemicals."))
                .isEqualTo("5: matches (5 named)");
        assertThat(read("五个行业，分别是智能装备、汽车零部件、电子信息、生物医药和精细化工。")).isEqualTo("5: matches (5 named)");
        assertThat(read("九家单位包括甲所、乙所和丙所。")).isEqualTo("9: 9 stated, 3 named");
    }

    @Test
    void aComparisonWithoutItsOtherValueIsNotCheckable() {
        assertThat(read("Granulation takes 1.5 %, which is 1.5 % higher than in the UK."))
                .isEqualTo("1.5 %: nothing-to-compare; 1.5 %: comparison-without-base");
        assertThat(read("能耗同比下降12%，比上年提高1.5个百分点。"))
                .isEqualTo("12 %: comparison-without-base; 1.5 pp: comparison-without-base");
        assertThat(read("256 signed and 165 started, so the rate rose to 64.4 %."))
                .endsWith("64.4 %: matches-only-by-truncation (165/256)");
    }

    @Test
    void corruptTextRangesAndRoundWordsAreNotCheckable() {
        assertThat(read("Granulation takes 1.5 % [sic].")).isEqualTo("1.5 %: corrupt-text");
        assertThat(read("造粒能耗1.5%〔原文有误〕。")).isEqualTo("1.5 %: corrupt-text");
        assertThat(read("Spare tables: 10-20 %.")).isEqualTo("10: range; 20 %: range");
        assertThat(read("About 256 projects, over 3 bn yuan, 50多家企业，30个以上园区，近40名。"))
                .isEqualTo(
                        "256: approximate; 3 bn CNY: approximate; 50: approximate; 30: approximate; 40: approximate");
    }

    @Test
    void signingAndKeepingAContractAreNotTheWordAbout() {
        assertThat(read("签约256个，履约165个，大约12个，约3个。"))
                .isEqualTo("256: nothing-to-compare; 165: nothing-to-compare; 12: approximate; 3: approximate");
    }

    private static String read(String text) {
        return read(text, List.of());
    }

    private static String read(String text, List<KnownFigure> known) {
        return new ClaimsReader(known)
                .read(ClaimText.of(text)).stream().map(ClaimsReaderTest::said).collect(Collectors.joining("; "));
    }

    private static String said(ReadClaim read) {
        String support = switch (read.claim().support()) {
            case Claim.Counts counts -> " (" + counts + ")";
            case Claim.KnownAs(String name) -> " (" + name + ")";
            case Claim.Named(int named) -> " (" + named + " named)";
            case Claim.Value value -> " (" + value + ")";
            case Claim.Nothing nothing -> "";
        };
        return read.claim().printed() + ": "
                + switch (read.verdict()) {
                    case Verdict.NotCheckable not -> not.why().word();
                    case Verdict.StatedAndNamed(BigInteger stated, int named) ->
                        stated + " stated, " + named + " named";
                    default -> read.verdict().word() + support;
                };
    }
}
