package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An organiser goes from a plan to agendas without a browser.
class EventCommandsTest {
    private static final String PLAN = """
            {"audience":"own","day":"2099-05-24","type":"meetings.event-planned","subject":"event:fair","payload":{\
            "halls":[{"name":"A","seats":4,"tables":2}],"illustrative":true,"names":{"en":"Fair","zh":"对接会"},\
            "rules":{"automatic":true,"answersUntil":"2099-05-23","fairness":-1,"limit":4,"openWishes":4,"promised":0,\
            "wishesUntil":"2099-05-23"},"sessions":[{"begins":"09:00","between":5,"day":"2099-05-24","minutes":25,\
            "slots":3}],"venue":"Zhengzhou","zone":"Asia/Shanghai"}}
            """;
    private static final String DELEGATIONS = """
            Key,Name in Chinese,Name in English,Region,Kind,Languages
            park,示例园区,Example park,host,park,zh
            town,示例市,Example town,host,town,zh
            mill,示例纺织,Example mill,source,firm,zh
            lab,示例研究院,Example lab,elsewhere,institute,zh
            """;

    @TempDir
    private Path folder = Path.of("");

    private Running running = new Running(Path.of(""));

    @BeforeEach
    void plan() throws IOException {
        running = new Running(folder);
        assertThat(running.run("record", write("plan.jsonl", PLAN)))
                .as(running.err())
                .isZero();
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void aBadRowIsNamedAndTheOthersAreTaken() throws IOException {
        String file = write("delegations.csv", DELEGATIONS);
        assertThat(running.run("event", "import", "fair", file, "--dry-run")).isEqualTo(1);
        assertThat(running.out()).contains("new: 3", "rejected: 1", "elsewhere", "Dry run");
        assertThat(running.run("event", "import", "fair", file, "--format", "json"))
                .isEqualTo(1);
        assertThat(running.out()).contains("\"new\":3", "\"line\":5", "\"value\":\"elsewhere\"", "\"recorded\":true");
        assertThat(running.run("event", "import", "fair", file, "--lang", "zh")).isEqualTo(1);
        assertThat(running.out()).contains("elsewhere").doesNotContain("new");
    }

    @Test
    void fromListsToAPublishedTimetable() throws IOException {
        running.run("event", "import", "fair", write("delegations.csv", DELEGATIONS));
        String wishes = write("wishes.csv", "Who asks,Whom,Wish\nmill,park,must\ntown,mill,nice\n");
        assertThat(running.run("event", "import", "fair", wishes, "--sheet", "wishes"))
                .as(running.err())
                .isZero();
        assertThat(running.run("event", "wishes", "fair")).isZero();
        assertThat(running.out()).contains("Example park", "must meet", "agreed");
        assertThat(running.run("event", "timetable", "fair")).isZero();
        assertThat(running.out()).contains("event schedule");

        assertThat(running.run("event", "schedule", "fair", "--seconds", "5", "--publish", "--format", "json"))
                .as(running.out() + running.err())
                .isZero();
        assertThat(running.out()).contains("\"value\":0", "\"placed\":2", "\"published\":true");
        assertThat(running.run("event", "timetable", "fair", "--delegation", "park", "--format", "json"))
                .isZero();
        assertThat(running.out())
                .contains("\"version\":1", "\"one\":\"mill\"", "\"other\":\"park\"")
                .doesNotContain("town");
        assertThat(running.run("event", "timetable", "fair", "--lang", "zh")).isZero();
        assertThat(running.out()).contains("示例园区", "示例市", "2099-05-24 09:");
        assertThat(running.run("event", "outcomes", "fair", "--format", "json")).isZero();
        assertThat(running.out()).contains("\"event\":\"fair\"");
        assertThat(running.run(
                        "event",
                        "agendas",
                        "fair",
                        "--out",
                        folder.resolve("a.xlsx").toString()))
                .isZero();
        assertThat(running.run("journal", "verify")).isZero();
    }

    @Test
    void whatIsAskedForWronglyIsToldWithARemedy() throws IOException {
        assertThat(running.run("event", "timetable", "expo")).isEqualTo(2);
        assertThat(running.err()).contains("expo", "tworivers event list");
        assertThat(running.run("event", "timetable", "fair", "--delegation", "nobody"))
                .isEqualTo(2);
        assertThat(running.err()).contains("nobody", "tworivers event wishes fair");
        assertThat(running.run("event", "schedule", "fair", "--objective", "luck"))
                .isEqualTo(2);
        assertThat(running.err()).contains("luck", "idle");
        assertThat(running.run("event", "import", "fair", write("a.csv", "x\n1\n"), "--sheet", "people"))
                .isEqualTo(2);
        assertThat(running.err()).contains("people", "wishes");
    }
}
