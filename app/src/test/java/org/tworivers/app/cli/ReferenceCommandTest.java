package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.app.Roots;
import org.tworivers.app.work.Ledger;

/// The commands `reference load` and `reference list` as people run them.
class ReferenceCommandTest {
    private static final List<String> SNAPSHOTS =
            List.of("2017-10-31", "2018-10-31", "2019-10-31", "2020-06-30", "2021-10-31", "2022-10-31");

    @TempDir
    private Path folder = Path.of("");

    private record Run(int code, String out, String err) {}

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", "sqlite:" + folder.resolve("ledger.db")));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    private String load(Path file, String... options) {
        List<String> all = new ArrayList<>(List.of("reference", "load", file.toString(), "--scheme", "gbt2260"));
        all.addAll(List.of(options));
        Run run = run(all.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void loadSnapshots() {
        load(Roots.data("places/provinces.csv"));
        load(Roots.data("places/cities.csv"));
        for (String day : SNAPSHOTS) {
            load(Roots.data("places/counties-by-date/areas-asof-" + day + ".csv"), "--as-of", day, "--complete");
        }
    }

    @Test
    void aSnapshotIsRehearsedLoadedAndLoadedAgain() throws IOException {
        Path first = write("a.csv", "code,name,parent\n41,河南省,\n4106,鹤壁市,41\n410622,淇县,4106\n410621,浚县,4106\n");
        assertThat(load(first, "--dry-run")).containsPattern("new +4").contains("nothing was recorded");
        assertThat(folder.resolve("ledger.db")).doesNotExist();
        Ledger.open("sqlite:" + folder.resolve("ledger.db"), InstantSource.system(), new Random(1))
                .close();
        assertThat(run("reference", "list").out()).contains("No scheme is loaded yet");
        assertThat(load(first)).containsPattern("new +4").contains("Loaded. Journal sequence 4");
        assertThat(load(first)).containsPattern("same +4").contains("Nothing new");

        Path later = write("b.csv", "code,name,parent\n41,河南省,\n4106,鹤壁市,41\n410622,淇县市,4106\n410623,新县,4106\n");
        assertThat(load(later, "--as-of", "2019-10-31", "--complete", "--format", "json"))
                .contains("\"new\":1", "\"changed\":1", "\"ended\":1", "\"same\":2")
                .contains("\"changedCodes\":[\"410622\"]", "\"endedCodes\":[\"410621\"]");
        assertThat(run("reference", "list", "--as-of", "2019-10-30", "--lang", "zh")
                        .out())
                .contains("gbt2260", "city 1、county 2、province 1", "2019-10-31");
        assertThat(run("reference", "list", "--as-of", "2019-10-31", "--format", "json")
                        .out())
                .contains("\"codes\":4", "\"ended\":1", "\"days\":[\"2019-10-31\"]", "\"county\":2");
    }

    @Test
    void whatCannotBeLoadedSaysWhyAndRecordsNothing() throws IOException {
        Path twice = write("twice.csv", "code,name\n41,河南省\n41,河南省\n");
        Run refused = run("reference", "load", twice.toString(), "--scheme", "gbt2260");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("line 3", "duplicate-key");
        assertThat(run("reference", "load", twice.toString(), "--scheme", "gbt2260", "--complete")
                        .code())
                .as("a complete snapshot without its day")
                .isEqualTo(2);
        Run badDay = run("reference", "load", twice.toString(), "--scheme", "gbt2260", "--as-of", "31.10.2019");
        assertThat(badDay.code()).isEqualTo(2);
        assertThat(badDay.err()).contains("as-of (31.10.2019)", "Maybe 2019-10-31");
        assertThat(run("reference", "list").out()).contains("No scheme is loaded yet");
    }

    @Test
    void aCityWithoutCountiesStandsAmongTheCountiesAndStaysACity() throws IOException {
        load(write("cities.csv", "code,name,provinceCode\n4419,东莞市,44\n4401,广州市,44\n"));
        assertThat(load(
                        write("areas.csv", "code,name,cityCode,provinceCode\n441900,东莞市,4419,44\n440103,荔湾区,4401,44\n"),
                        "--as-of",
                        "2017-10-31",
                        "--complete",
                        "--format",
                        "json"))
                .contains("\"new\":1", "\"changed\":0", "\"ended\":0", "\"same\":1");
    }

    @Test
    void aProjectOfACountyAbolishedIn2019CountsUnderItsCityAndProvinceOnEveryDay() throws IOException {
        loadSnapshots();
        sign("yichun", "gbt2260:230702");
        for (String asOf : List.of("2018-12-31", "2019-10-30", "2019-10-31", "2020-12-31", "2022-12-31")) {
            assertThat(undertaken("place:city", asOf)).as(asOf).containsExactly("gbt2260:230700,undertaken,1,,,,,");
            assertThat(undertaken("place:province", asOf)).as(asOf).containsExactly("gbt2260:230000,undertaken,1,,,,,");
        }
    }

    /// Laiwu City became a part of Jinan in January 2019; only a file that names successors can say so.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aProjectOfACityAbolishedIn2019CountsUnderItsSuccessorFromThen(boolean successorsFirst) throws IOException {
        Path successors = write("laiwu.csv", """
                code,name,parent,level,until,successor
                371202,莱城区,371200,county,2018-12-26,370116
                371203,钢城区,371200,county,2018-12-26,370117
                371200,莱芜市,370000,city,2018-12-26,370100
                """);
        if (successorsFirst) {
            load(successors);
        }
        loadSnapshots();
        load(successors);
        assertThat(load(successors)).containsPattern("same +3").contains("Nothing new");
        sign("laicheng", "gbt2260:371202");
        assertThat(undertaken("place:city", "2018-12-25")).containsExactly("gbt2260:371200,undertaken,1,,,,,");
        for (String asOf : List.of("2018-12-26", "2019-10-31", "2022-12-31")) {
            assertThat(undertaken("place:city", asOf)).as(asOf).containsExactly("gbt2260:370100,undertaken,1,,,,,");
            assertThat(undertaken("place", asOf)).as(asOf).containsExactly("gbt2260:370116,undertaken,1,,,,,");
            assertThat(undertaken("place:province", asOf)).as(asOf).containsExactly("gbt2260:370000,undertaken,1,,,,,");
        }
    }

    private void sign(String project, String place) throws IOException {
        Path act = write(project + ".yaml", """
                - type: projects.stated
                  subject: project:%s
                  evidence: [{kind: contract, number: "1"}]
                  payload:
                    statements:
                      - {is: located, code: "%s"}
                      - {is: contract, day: 2018-05-03, total: {minor: 5000000, unit: CNY}}
                """.formatted(project, place));
        assertThat(run("record", act.toString()).code()).isZero();
    }

    private List<String> undertaken(String by, String asOf) {
        return run("figures", "--base", "2018-01-01", "--as-of", asOf, "--by", by, "--format", "csv")
                .out()
                .lines()
                .filter(line -> line.contains(",undertaken,") && !line.startsWith("*"))
                .toList();
    }
}
