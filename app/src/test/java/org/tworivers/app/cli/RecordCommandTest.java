package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int record(Path file, String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "record";
        arguments[1] = file.toString();
        arguments[2] = "--store";
        arguments[3] = "sqlite:" + folder.resolve("ledger.db");
        System.arraycopy(more, 0, arguments, 4, more.length);
        out.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out), new PrintWriter(err, true), arguments);
    }

    private static Path story() {
        return Path.of(System.getProperty("tworivers.root", "..")).resolve("example/henan-shanghai/story.yaml");
    }

    @Test
    void theStoryOfTheExampleIsRecorded() {
        assertThat(record(story())).isZero();
        assertThat(out.toString()).contains("Recorded entries: 15.", "Journal sequence 15");
    }

    @Test
    void theSameFileTwiceIsRecordedOnce() {
        record(story());

        assertThat(record(story(), "--format", "json")).isZero();
        assertThat(out.toString()).contains("\"entries\":0", "\"sequence\":15");
    }

    @Test
    void aRefusedEntryKeepsTheWholeFileOutAndEveryReasonIsGiven() throws IOException {
        Path file = folder.resolve("acts.yaml");
        Files.writeString(file, """
                - type: meetings.event-held
                  subject: event:fair
                  day: "2017-05-24"
                  payload: {names: {en: Fair}}
                - type: projects.stated
                  subject: project:mill
                  evidence: [{kind: ceremony}]
                  payload: {statements: [{is: reached, stage: started, day: "2016-05-03"}]}
                - type: projects.stated
                  subject: project:dye
                  payload: {statements: [{is: received, day: "2016-05-03", money: {minor: 100, unit: CNY}}]}
                """);

        assertThat(record(file)).isEqualTo(1);
        assertThat(err.toString()).contains("stage-unproven", "a ceremony alone is none", "receipt-unproven");
        assertThat(record(story())).isZero();
        assertThat(out.toString()).contains("Journal sequence 15");
    }

    @Test
    void aFileThatIsNotThereBreaksPlainly() {
        assertThat(record(folder.resolve("missing.yaml"))).isEqualTo(3);
        assertThat(err.toString()).contains("cannot read", "missing.yaml");
    }
}
