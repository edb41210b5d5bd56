package org.tworivers.app.cli.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.app.Roots;
import org.tworivers.app.cli.schedule.Runs.Run;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;

/// The commands `schedule …` as people run them, on the example and on made-up events.
class ScheduleCommandTest {
    private static final Pattern SECONDS = Pattern.compile("(seconds|用时) ?:? ?[0-9.]+");

    @TempDir
    private Path folder = Path.of("");

    private Run run(String line) {
        return new Runs(folder).run(line);
    }

    private static long whole(Tree.Fields fields, String name) {
        return new TreeReader(fields, "").whole(name, -1);
    }

    private static String text(Tree.Fields fields, String name) {
        return new TreeReader(fields, "").text(name);
    }

    @TestFactory
    List<DynamicTest> theManualShowsWhatTheCommandsPrint() throws IOException {
        String manual = Files.readString(Roots.project("doc/manual/schedule.md"));
        Matcher shown =
                Pattern.compile("```\\n\\$ \\./tworivers (.*)\\n([^`]*)```").matcher(manual);
        List<DynamicTest> tests = new ArrayList<>();
        while (shown.find()) {
            String command = shown.group(1);
            String output = shown.group(2);
            tests.add(DynamicTest.dynamicTest(
                    command,
                    () -> assertThat(SECONDS.matcher(run(command).out()).replaceAll("$1"))
                            .isEqualTo(SECONDS.matcher(output).replaceAll("$1"))));
        }
        assertThat(tests).hasSizeGreaterThan(2);
        return tests;
    }

    @Test
    void theJsonHasTheFieldsThatAreStated() {
        Run run = run("schedule example/meetings/docking.json --format json --seed 7 --iterations 10000");
        assertThat(run.code()).isZero();
        Tree.Fields json = run.json();
        assertThat(text(json, "status")).isEqualTo("optimal");
        assertThat(json.byName())
                .containsKeys("value", "bound", "objectives", "bounds", "seconds", "seed", "iterations", "assignment");
        assertThat(whole(json, "seed")).isEqualTo(7);
        assertThat(new TreeReader(json, "").items("assignment")).hasSize(20);
        assertThat(run.out()).contains("{\"meeting\":14,\"slot\":3,\"table\":1}");
    }

    @Test
    void theIterationsReportedGiveTheSameAnswerAgain() throws IOException {
        run("schedule generate --participants 30 --meetings 120 --slots 10 --tables 14 --seed 3 --out e.json");
        Run timed = run("schedule e.json --seconds 0.5 --seed 5 --format json --threads 2");
        long iterations = whole(timed.json(), "iterations");
        Run again = run("schedule e.json --iterations " + iterations + " --seed 5 --format json --threads 1");
        assertThat(again.json().byName().get("assignment"))
                .isEqualTo(timed.json().byName().get("assignment"));
        assertThat(whole(again.json(), "iterations")).isEqualTo(iterations);
    }

    @Test
    void theFileWrittenIsTheAnswerAndIsFoundSound() throws IOException {
        Run made = run("schedule example/meetings/docking.json --iterations 10000 --out s.json --format json");
        assertThat(Files.readString(folder.resolve("s.json"))).isEqualTo(made.out());
        Run checked = run("schedule check example/meetings/docking.json s.json --format json");
        assertThat(checked.code()).isZero();
        assertThat(checked.out()).contains("\"holds\":true", "\"violations\":[]");
    }

    @Test
    void generatedEventsAreTheSameForTheSameSeedAndHoldTheirPlantedTimetable() throws IOException {
        String size = "schedule generate --participants 20 --meetings 60 --slots 8 --tables 8 --seed 4";
        assertThat(run(size + " --out one.json --planted p.json").code()).isZero();
        assertThat(run(size).out()).isEqualTo(Files.readString(folder.resolve("one.json")));
        assertThat(run("schedule check one.json p.json").code()).isZero();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "\"meeting\":11,\"slot\":1,\"table\":1|\"meeting\":11,\"slot\":1,\"table\":2|tables",
                "\"meeting\":11,\"slot\":1,\"table\":1|\"meeting\":11,\"slot\":9,\"table\":1|availability",
                "\"meeting\":14,\"slot\":3,\"table\":1|\"meeting\":14,\"slot\":4,\"table\":3|fixed",
                "{\"meeting\":10,\"slot\":2,\"table\":1},||required",
                "\"meeting\":1,\"ownTable\":\"county-a\",\"slot\":2|\"meeting\":1,\"ownTable\":\"county-a\",\"slot\":5|precedence",
                "\"meeting\":13,\"slot\":2,\"table\":2|\"meeting\":13,\"slot\":3,\"table\":3|representatives",
                "\"meeting\":8,\"ownTable\":\"county-b\",\"slot\":4|\"meeting\":8,\"ownTable\":\"county-b\",\"slot\":2|interpreters",
                "\"meeting\":7,\"ownTable\":\"county-b\",\"slot\":1|\"meeting\":7,\"ownTable\":\"county-b\",\"slot\":6|allowed",
                "\"meeting\":1,\"ownTable\":\"county-a\"|\"meeting\":1,\"ownTable\":\"county-b\"|tables",
            })
    void everyPlantedViolationIsFound(String held, String broken, String constraint) throws IOException {
        run("schedule example/meetings/docking.json --iterations 10000 --out s.json");
        String sound = Files.readString(folder.resolve("s.json"));
        String planted = sound.replace(held, broken == null ? "" : broken);
        assertThat(planted).isNotEqualTo(sound);
        new Runs(folder).write("broken.json", planted);
        Run json = run("schedule check example/meetings/docking.json broken.json --format json");
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.out()).contains("\"constraint\":\"" + constraint + "\"", "\"holds\":false");
        for (String language : List.of("en", "zh")) {
            Run table = run("schedule check example/meetings/docking.json broken.json --lang " + language);
            assertThat(table.out()).contains("Made-up").doesNotContain("{0}");
        }
    }

    @Test
    void aRepairSaysWhatMovedAndWhomToTellAndItsTimetableHolds() {
        run("schedule example/meetings/docking.json --iterations 10000 --out s.json");
        Run repaired = run("schedule repair example/meetings/docking.json s.json example/meetings/changes.json"
                + " --out s2.json --out-event e2.json --format json");
        assertThat(repaired.code()).isZero();
        assertThat(repaired.json().byName())
                .containsKeys("moved", "cancelled", "dropped", "added", "waiting", "tell", "assignment", "fewest");
        assertThat(repaired.out()).contains("\"cancelled\":[2,7,10,12,18]", "\"added\":[21]");
        assertThat(run("schedule check e2.json s2.json").code()).isZero();
        Run chinese =
                run("schedule repair example/meetings/docking.json s.json example/meetings/changes.json --lang zh");
        assertThat(chinese.out()).contains("请通知：", "已取消：5 场", "有变动：");
    }

    @Test
    void aRequestForATableThatIsLostIsRefusedInTheLanguageAskedFor() throws IOException {
        run("schedule example/meetings/docking.json --iterations 10000 --out s.json");
        new Runs(folder).write("c.json", """
                {"changes": [{"change": "lost-table", "table": 1},
                 {"change": "new-request", "with": ["pharma", "yarn"], "table": 1}]}
                """);
        String repair = "schedule repair example/meetings/docking.json s.json c.json";
        Run english = run(repair);
        assertThat(english.code()).isEqualTo(1);
        assertThat(english.err()).contains("changes[2].table (1): must be", "[fixed-table-impossible]");
        Run chinese = run(repair + " --lang zh");
        assertThat(chinese.code()).isEqualTo(1);
        assertThat(chinese.err()).contains("changes[2].table（1）：不能固定在这张桌").doesNotContain("must");
    }

    @Test
    void anImpossibleEventIsSaidToBeSoWithAConflict() {
        new Runs(folder).write("e.json", """
                {"days": [{"sessions": [{"slots": 1, "tables": 2}]}],
                 "participants": [{"id": "a"}, {"id": "b"}, {"id": "c"}],
                 "meetings": [{"with": ["a", "b"]}, {"with": ["a", "c"]}]}
                """);
        Run run = run("schedule e.json --iterations 10000");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Impossible", "cannot hold together", "meeting 1 (a – b)");
        assertThat(run("schedule e.json --iterations 10000 --format json").out())
                .contains("\"status\":\"infeasible\"", "\"conflict\":[")
                .doesNotContain("\"value\"");
    }

    @Test
    void withoutAProverTheAnswerSaysHowToGetOne() {
        run("schedule generate --participants 6 --meetings 8 --slots 4 --tables 2 --seed 1 --out e.json");
        Run run = run("schedule e.json --prove --iterations 10000");
        assertThat(run.out()).containsAnyOf("no prover is on the class path", "Proven by");
        assertThat(run.code()).isZero();
    }

    @Test
    void anOptionalMeetingLeftOutHasItsReason() {
        new Runs(folder).write("e.json", """
                {"days": [{"sessions": [{"slots": 1, "tables": 2}]}],
                 "participants": [{"id": "a"}, {"id": "b"}, {"id": "c"}],
                 "meetings": [{"with": ["a", "b"]}, {"with": ["a", "c"], "optional": true}]}
                """);
        assertThat(run("schedule e.json --iterations 10000").out())
                .contains("Not placed: 1", "meeting 2 (a – c): slots in which a meets others: 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schedule",
                "schedule example/meetings/docking.json --objective calm",
                "schedule example/meetings/docking.json --objective moved",
                "schedule example/meetings/docking.json --objective breaks,breaks",
                "schedule example/meetings/docking.json --fairness -1",
                "schedule example/meetings/docking.json --fairness few",
                "schedule example/meetings/docking.json --seconds 5 --iterations 5",
                "schedule example/meetings/docking.json --seconds -1",
                "schedule example/meetings/docking.json --iterations -1",
                "schedule example/meetings/docking.json --threads -1",
                "schedule example/meetings/docking.json --format csv",
                "schedule example/meetings/docking.json --lang fr",
                "schedule example/meetings/docking.json --seed x",
                "schedule generate --participants 1 --meetings 1 --slots 1 --tables 1 --seed 1",
                "schedule generate --participants 9 --meetings 99 --slots 2 --tables 1 --seed 1",
                "schedule generate --participants 9 --meetings 9 --slots 2 --tables 9 --seed 1 --away 101",
                "schedule generate --participants 9 --meetings 9 --slots 2000000000 --tables 9 --seed 1",
                "schedule check example/meetings/docking.json",
            })
    void wrongUseIsSaidAndEndsWithTwo(String line) {
        Run run = run(line);
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).isNotBlank();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void faultyFilesEndWithOneAndSayWhere() {
        Runs runs = new Runs(folder);
        runs.write("empty.json", "");
        runs.write("cut.dzn", "nBusiness = 3;\nnMeetings = [|1, 2");
        runs.write("binary.dzn", "\u0000\u0001");
        runs.write("self.json", """
                {"days": [{"sessions": [{"slots": 2, "tables": 1}]}], "participants": [{"id": "a"}],
                 "meetings": [{"with": ["a", "a"]}, {"with": ["a", "z"]}]}
                """);
        runs.write("rows.json", "{\"assignment\": [{\"meeting\": 99, \"slot\": 1}, {\"meeting\": 1, \"slot\": 77}]}");
        assertThat(runs.run("schedule empty.json")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("empty.json", "file-empty");
        });
        assertThat(runs.run("schedule cut.dzn").err()).contains("line 2", "cut off");
        assertThat(runs.run("schedule binary.dzn").err()).contains("binary.dzn", "file-binary");
        assertThat(runs.run("schedule none.json").err()).contains("none.json", "file-unreadable");
        assertThat(runs.run("schedule self.json").err()).contains("meeting 1 (a)", "meetings[2].with (z)");
        assertThat(runs.run("schedule check example/meetings/docking.json rows.json")
                        .err())
                .contains("assignment[1].meeting (99)", "assignment[2].slot (77)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check ", "repair ", "generate "})
    void helpShowsExamples(String command) {
        Run run = run("schedule " + command + "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Examples:", "tworivers schedule " + command.strip());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "original/tic-12.original.dzn, 0, optimal",
        "original/tic-14crafa.original.dzn, 0, optimal",
        "forbidden/tic-12.forb0003.dzn, 1, infeasible"
    })
    void publishedEventsAreSettled(String file, int code, String status) {
        Path data = Roots.data("meetings/" + file);
        Run run = run("schedule " + data + " --format json --iterations 300000 --out s.json");
        assertThat(run.code()).isEqualTo(code);
        assertThat(text(run.json(), "status")).isEqualTo(status);
        if (code == 0) {
            assertThat(whole(run.json(), "value")).isZero();
            assertThat(run("schedule check " + data + " s.json").code()).isZero();
        }
    }
}
