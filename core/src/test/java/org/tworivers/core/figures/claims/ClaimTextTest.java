package org.tworivers.core.figures.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimTextTest {
    private static final String PIECES = "256_64.4_%_ _\n_\n\n_亿_万_元_bn_yuan_九_十_百_百分之_点_-_/_._,_，_。_年_月_May_2017_个"
            + "_nine_twenty_-one_约_至_[sic]_(_）_第_￥_US$_named_：_、_和_higher_率_千_多_\u00A0_12345678901234567";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We signed 256 projects worth 175.46 bn yuan.       | 256; 175.46 bn CNY",
                "签约项目256个，合同金额1754.6亿元，开工率64.4％。            | 256; 1754.6 亿 CNY; 64.4 %",
                "Nine units took part, twenty-one people came.      | 9; 21",
                "九家单位参加，其中七家列名；两个园区，十二名专家。                | 9; 7; 2; 12",
                "百分之六十四点四的项目已开工，增长1.5个百分点。                | 64.4 %; 1.5 pp",
                "投资50多亿元，100余家企业。                             | 50 亿 CNY; 100",
                "It fell by -1.5 % to 10-20 %.                      | -1.5 %; 10; 20 %",
                "1,754.6 and 1,077, then 12.                        | 1754.6; 1077; 12",
                "165/256 had started (64.4 %).                      | 165; 256; 64.4 %",
                "The loss was -3 million USD, US$5 bn before.       | -3 million USD; 5 bn USD",
                "In 2015 firms met; 1954 projects were signed.      | 1954",
                "2017年签约2017个项目。                                | 2017",
            })
    void findsTheFiguresOfASentence(String text, String figures) {
        assertThat(found(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The third meeting was held on 24-25 May 2017 in Shanghai.",
                "第三次对接会于2017年5月24日至25日在上海举行。",
                "Agreements of 2000 and 2015, reported on 3 November 2015, again in Jan-Oct 2017.",
                "On May 24, 2017, at 10:30, and by 2015-11-03; see 2017/05/24 and 1988-2012.",
                "Since August 2015 the plant runs; four years ago, within a year, after 18 months, the 1990s.",
                "2016年底，四年前，3个月内，十三五期间，二〇一六年，1-10月，5月份。",
                "GB/T 4754-2017, RFC 9457, ISO 3166-2, section 4.2, Table 3, 明政办〔2006〕95号, 第三条, H2O, CN-41, 5G, 19th.",
                "三门峡、九江、统一、一致、三五家、百分之三分之一、一个、一批、two-way, a nine-month plan, twenty-first, one of them.",
                "# 3. Results\n1. First\n2) Second\nhttps://example.org/256/64.4%25",
                "Henan's 2016 survey names it; the 2015 agreement was; (1) one, (2) another; .75, .5",
                "Version 1.2.3 of 12345678901234567890123 items",
                "",
                "%%% 亿 万 bn , . - +",
            })
    void datesOrdinalsCodesAndWordsAreNoFigures(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void everyFigureHasItsPositionLineClauseAndSentence() {
        ClaimText text =
                ClaimText.of("They met. Since then 256\nprojects, approx. 3.5 bn yuan; 165 run.\n\nNine more.");
        ClaimText.Mention run = text.mentions().get(2);
        assertThat(text.at(run.where())).isEqualTo("165");
        assertThat(run.line()).isEqualTo(2);
        assertThat(text.at(run.clause())).isEqualTo("165 run.");
        assertThat(text.at(run.sentence())).isEqualTo("Since then 256 projects, approx. 3.5 bn yuan; 165 run.");
        assertThat(text.at(run.paragraph())).startsWith("They met.").endsWith("run.");
        assertThat(text.mentions().getLast().line()).isEqualTo(4);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {6, 20170529})
    void anyTextIsReadWithoutFailingAndItsFiguresLieInOrder(long seed) {
        Random random = new Random(seed);
        String[] pieces = PIECES.split("_", -1);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder made = new StringBuilder();
            int length = random.nextInt(40);
            for (int k = 0; k < length; k++) {
                made.append(pieces[random.nextInt(pieces.length)]);
            }
            ClaimText text = ClaimText.of(made.toString());
            int last = 0;
            for (ClaimText.Mention mention : text.mentions()) {
                assertThat(mention.where().start())
                        .as("seed %d, %s", seed, made)
                        .isGreaterThanOrEqualTo(last);
                last = mention.where().end();
                assertThat(mention.sentence().end())
                        .as("seed %d, %s", seed, made)
                        .isGreaterThanOrEqualTo(last);
            }
            assertThat(new ClaimsReader(List.of()).read(text))
                    .as("seed %d, %s", seed, made)
                    .hasSameSizeAs(text.mentions());
        }
    }

    private static String found(String text) {
        return ClaimText.of(text).mentions().stream()
                .map(mention -> mention.printed().toString())
                .collect(Collectors.joining("; "));
    }
}
