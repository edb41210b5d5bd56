package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.cli.ExampleStore.Run;

/// The command `figures` as people ask it, on the whole example.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresOfExampleTest {
    private static final String FIGURES = "figures --base 2015-11-03 --as-of 2017-05-23 ";

    @SuppressWarnings("NullAway.Init")
    private ExampleStore store;

    @BeforeAll
    void fill(@TempDir Path folder) {
        store = ExampleStore.in(folder);
    }

    private List<String> lines(String options) {
        Run run = store.run(FIGURES + options);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out().lines().toList();
    }

    @ParameterizedTest(name = "--by {0}")
    @CsvSource({
        "place:city, Zhengzhou, 32, 郑州市",
        "place:province, Henan Province, 256, 河南省",
        "sector, Medicines, 39, 医药制造业",
        "origin, Huangpu District, 8, 黄浦区",
        "event, 'Example docking event (April 2016, made up)', 36, 示例对接活动",
        "stage, started, 92, 开工"
    })
    void groupsAreALineEachNamedInBothLanguages(String by, String english, String undertaken, String chinese) {
        assertThat(lines("--by " + by))
                .contains("ILLUSTRATIVE: 312 of the projects are made up for demonstration.")
                .anyMatch(line -> line.startsWith(english + " ") && line.contains(" " + undertaken + " "))
                .anyMatch(line -> line.startsWith("All ") && line.contains("64.5 % (165 / 256)"));
        assertThat(lines("--lang zh --by " + by))
                .anyMatch(line -> line.startsWith(chinese))
                .anyMatch(line -> line.startsWith("合计") && line.contains("1,754.6亿元"));
    }

    @ParameterizedTest
    @CsvSource({"--place gbt2260:999999", "--sector no-such-scheme:C27"})
    void aCodeThatNobodyLoadedIsWrongUseNotZero(String narrowed) {
        Run run = store.run(FIGURES + narrowed);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("must be a code that is loaded", "gbt2260");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void ratesAreRoundedOnceAsAsked() {
        assertThat(lines("--rounding truncate")).anyMatch(line -> line.contains("64.4 %  165 / 256"));
        assertThat(lines("--digits 6")).anyMatch(line -> line.contains("64.453125 %  165 / 256"));
        assertThat(lines("--rounding half-even --digits 0 --lang zh"))
                .anyMatch(line -> line.contains("64 %  165 / 256"))
                .anyMatch(line -> line.endsWith("比率四舍六入五成双，保留 0 位小数"));
    }

    @Test
    void unprovenStagesAndThoseThatStalledOrEndedLaterAreSaid() {
        assertThat(lines(""))
                .anyMatch(line -> line.matches("Stages without proof +13"))
                .anyMatch(line -> line.matches("Undertaken with an unproven stage +10"))
                .anyMatch(line -> line.matches("Started, now stalled +6"))
                .anyMatch(line -> line.matches("Started, now ended +3"));
    }

    @Test
    void anExplanationSumsToItsFigure() {
        assertThat(lines("--explain start-rate")).anyMatch(line -> line.matches("All +165 +256"));
        assertThat(lines("--explain contracted-capital")).anyMatch(line -> line.matches("All +175.46 bn yuan"));
        assertThat(lines("--explain unproven-stages --lang zh")).anyMatch(line -> line.matches("合计 +13"));
        assertThat(lines("--explain held-back --format csv"))
                .startsWith("project,name,numerator,denominator,unit")
                .hasSize(11)
                .allMatch(line -> line.endsWith(",0.00,CNY") || line.endsWith(",unit"));
        assertThat(lines("--explain in-place --format json"))
                .first()
                .asString()
                .contains("\"figure\":\"in-place\"", "\"unit\":\"CNY\"", "\"minorDigits\":2", "\"illustrative\":312");
    }

    @Test
    void monthsHaveStableNamesForMachinesAndAmountsForPeople() {
        assertThat(lines("--series monthly --format csv --lang zh"))
                .startsWith("month,undertaken,started,producing,undertaken_so_far,contracted_CNY,in_place_CNY")
                .hasSize(20)
                .endsWith("2017-05,4,0,0,256,139000000.00,291870000.00");
        assertThat(lines("--series monthly --lang zh"))
                .anyMatch(line -> line.startsWith("2017-05") && line.contains("1.39亿元"));
    }

    @Test
    void conversionsAreByCohortWithThoseStillOpen() {
        assertThat(lines("--conversion signed:started --months 600 --format csv"))
                .startsWith("month,reached,converted,percent,open")
                .endsWith("*,256,165,64.5,91");
        assertThat(lines("--conversion signed:started --months 6"))
                .anyMatch(line -> line.matches("2016-04 +47 +37 +78.7 % +0"))
                .anyMatch(line -> line.matches("All +256 +165 +64.5 % +34"));
        assertThat(lines("--conversion started:operating --lang zh --format json"))
                .first()
                .asString()
                .contains("\"from\":\"started\"", "\"to\":\"operating\"", "\"withinMonths\":12", "\"whole\":{");
    }

    @Test
    void whatCannotBeAskedSaysWhy() {
        assertThat(store.run(FIGURES + "--conversion signed").code()).isEqualTo(2);
        assertThat(store.run(FIGURES + "--conversion signed:begun").err()).contains("Maybe");
        assertThat(store.run(FIGURES + "--by sector --explain start-rate").code())
                .isEqualTo(2);
        assertThat(store.run(FIGURES + "--series weekly").code()).isEqualTo(2);
    }

    @Test
    void commitmentsOfAnAgreementAreHeldAgainstTheSameFigures() {
        Run shown = store.run("agreement show 2015 --as-of 2017-05-23");
        assertThat(shown.code()).as(shown.err()).isZero();
        assertThat(shown.out().lines())
                .anyMatch(line -> line.matches("under way +2017 +256 +300 +85.3 .*"))
                .anyMatch(line -> line.startsWith("kept") && line.contains("175.46 bn yuan"))
                .anyMatch(line -> line.startsWith("overdue") && line.contains("directory"));
        assertThat(store.run("agreement show 2015 --as-of 2017-05-23 --known-at seq:1000 --format json")
                        .out())
                .contains("\"sequence\":1000")
                .doesNotContain("undertaken");
        assertThat(store.run("agreement list --lang zh").out()).contains("2015-11-03", "puyang-jinshan", "双方签认");
        assertThat(store.run("agreement show 2016 --as-of 2017-05-23").code()).isEqualTo(2);
    }

    @Test
    void aYearOfSharesIsTriedBeforeItIsRecorded() {
        String settle = "agreement settle puyang-jinshan --revenue example-chemicals-a=1000.01 --format json --year ";
        assertThat(store.run(settle + "3").out()).contains("\"entry\":0", "{\"fen\":60001,\"party\":\"host\"}");
        assertThat(store.run(settle + "6").out()).contains("term-over", "{\"fen\":0,\"party\":\"source\"}");
        Run again = store.run(settle + "1");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("settlement-unreasoned");
        assertThat(store.run(settle + "3 --record").code()).isZero();
        assertThat(store.run(settle + "3").err()).contains("settlement-unreasoned");
    }

    /// Parks of the same example: a store of its own would take seconds.
    @Test
    void wordsFindParksAndFirms() {
        Run run = store.run("parks search airbag yarn --on 2017-05-31 --lang zh");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).anyMatch(line -> line.contains("hebi-fibre") && line.contains("airbag yarn"));
        assertThat(store.run("parks search 气囊丝 --on 2017-05-31 --format json").out())
                .contains("{\"id\":\"hebi-fibre\",\"words\":[\"气囊丝\"]}", "\"firms\":[{\"id\":\"hebi-airbag\"");
        assertThat(store.run("parks search zzzz --on 2017-05-31").out())
                .contains("No park and no firm fits these words.");
    }

    @Test
    void outputPerMuOfParksIsASumOverASum() {
        Run run = store.run("parks output --on 2017-05-31");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "Output and tax per mu in 2016",
                        "377.87 (10,000 yuan a mu): 2962500 over 7840 mu, of 4 of 5 parks");
        assertThat(store.run("parks output --on 2017-05-31 --year 2015 --format json")
                        .out())
                .contains("\"tax\":{\"amount\":\"70980\",\"land\":\"4805\",\"parks\":2,\"perMu\":\"14.77\"}");
    }

    @Test
    void anAllocationIsTakenIntoTheRecordWithItsReservationsAndBackAgain() {
        Run tried = store.run("parks allocate --on 2023-08-01 --format json");
        assertThat(tried.out()).doesNotContain("entry").contains("\"firm\":\"jinshan-chemical\"");
        String record = "parks allocate --on 2023-08-01 --record --reason example --evidence minutes=1 --format json";
        Run run = store.run(record + " --reserve-until 2023-12-31");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"entry\":", "\"reservations\":");
        Run listed = store.run("parks list --on 2023-12-31 --format json");
        assertThat(listed.out()).contains("\"reserved\":\"150\"");
        assertThat(store.run("journal log --subject allocation:2023-08-01-stable")
                        .out())
                .contains("parks.allocation-recorded");
        Run wrong = store.run(record + " --reserve-until 2023-07-31");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("must not be before 2023-08-01");
        String entry = run.out().replaceFirst("(?s).*\"entry\":([0-9]+).*", "$1");
        assertThat(store.run("withdraw " + entry + " --reason mistaken").code()).isZero();
    }
}
