package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.Roots;
import org.tworivers.app.cli.ExampleStore.Run;

/// Claims that name a figure, and whole texts, held against the ledger's own figures.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimsAgainstLedgerTest {
    private static final String DAYS = " --base 2015-11-03 --as-of 2017-05-23";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private ExampleStore store;

    @BeforeAll
    void fill() {
        store = ExampleStore.in(folder);
    }

    private Path claims(String text) throws IOException {
        return Files.writeString(folder.resolve("claims.yaml"), text);
    }

    @Test
    void theSentencesOfTheBriefHoldAgainstTheExampleAndTheRateOnlyByTruncation() {
        Run english = store.run("claims check example/claims/brief-en.txt" + DAYS);
        assertThat(english.code()).isZero();
        assertThat(english.out().lines())
                .anyMatch(line -> line.matches("256 +undertaken +matches exactly .*"))
                .anyMatch(line -> line.matches("175.46 bn yuan +contracted-capital +matches exactly .*"))
                .anyMatch(line -> line.matches("165 +started +matches exactly .*"))
                .anyMatch(line -> line.matches("64.4 % +start-rate +only by truncation: 64.453125 .*"))
                .anyMatch(line -> line.matches("nine +7 named +9 stated, 7 named .*"))
                .anyMatch(line ->
                        line.equals("Figures: 9. 4 match, 1 only by truncation, 1 stated and named, 3 not checkable"))
                .anyMatch(line -> line.startsWith("Base date 2015-11-03, as of 2017-05-23"))
                .anyMatch(line -> line.startsWith("ILLUSTRATIVE: 312"));
        assertThat(store.run("claims check example/claims/brief-zh.txt --lang zh" + DAYS)
                        .out()
                        .lines())
                .anyMatch(line -> line.matches("256 +undertaken +完全相符 .*"))
                .anyMatch(line -> line.matches("1754.6亿元 +contracted-capital +完全相符 .*"))
                .anyMatch(line -> line.matches("64.4% +start-rate +仅截尾相符.*"));
    }

    @Test
    void aClaimThatNamesAFigureIsCheckedForTheDaysAndThePolicyAskedFor() throws IOException {
        Path file = claims("""
                claims:
                  - {printed: 64.5 %, figure: start-rate}
                  - {printed: "256", figure: undertaken}
                  - {printed: 1754.6 亿元, figure: contracted-capital}
                  - {printed: "13", figure: unproven-stages}
                """);
        Run base = store.run("claims check " + file + DAYS);
        assertThat(base.code()).as(base.out()).isZero();
        assertThat(base.out()).contains("Figures: 4. 4 match");
        Run every = store.run("claims check " + file + DAYS + " --policy every-signing");
        assertThat(every.code()).isEqualTo(1);
        assertThat(every.out()).contains("does not match: 64.2 found", "does not match: 265 found", "every-signing");
        Run early = store.run("claims check " + file + " --base 2015-11-03 --as-of 2016-12-31 --format json");
        assertThat(early.out()).contains("\"found\":\"228\"", "\"asOf\":\"2016-12-31\"", "\"illustrative\":312");
    }

    @Test
    void whatTheLedgerCannotSayIsNotCheckableAndSaysWhy() throws IOException {
        Path file = claims("""
                claims:
                  - {printed: "5", figure: undertaken}
                  - {printed: "5", figure: invented}
                """);
        Run before = store.run("claims check " + file + DAYS + " --known-at seq:0");
        assertThat(before.out()).contains("does not match: 0 found").contains("no known figure is named invented");
        Run without = store.run("claims check " + file);
        assertThat(without.code()).isZero();
        assertThat(without.out()).contains("are known with --base and --as-of");
        Path nothing = claims("claims: [{printed: 5 %, figure: start-rate}]");
        assertThat(store.run("claims check " + nothing + " --base 2014-01-14 --as-of 2014-01-20")
                        .out())
                .contains("not checkable: the ledger cannot say it: nothing to divide by");
        assertThat(store.run("claims check " + nothing + " --base 2001-01-01").code())
                .as("one day without the other")
                .isEqualTo(2);
    }

    /// What the manual imports into the ledger of the example changes no claim: it names no project.
    @Test
    void theImportsOfTheManualRunOnTheExample() throws IOException {
        List<String> commands = Files.readAllLines(Roots.project("doc/manual/import.md")).stream()
                .filter(line -> line.startsWith("tworivers import example/henan-shanghai/"))
                .map(line -> line.substring("tworivers ".length()))
                .toList();
        assertThat(commands).hasSize(12);
        for (String command : commands) {
            Run run = store.run(command + " --format json");
            assertThat(run.code()).as(command + "\n" + run.out() + run.err()).isZero();
            assertThat(run.out()).as(command).doesNotContain("\"new\":0");
        }
    }
}
