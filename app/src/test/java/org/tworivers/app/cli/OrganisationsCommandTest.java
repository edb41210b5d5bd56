package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Finding, merging and parting organisations at the command line.
class OrganisationsCommandTest {
    private static final String MILL = "org/示例纺织厂";
    private static final String LIMITED = "org/示例纺织厂有限公司";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Running running;

    @BeforeEach
    void record() throws IOException {
        running = new Running(folder);
        Path file = folder.resolve("organisations.yaml");
        Files.writeString(file, """
                - type: register.organisation-stated
                  subject: organisation:org/示例纺织厂
                  payload: {kind: firm, names: {zh: 示例纺织厂}}
                - type: register.organisation-stated
                  subject: organisation:org/示例纺织厂有限公司
                  payload: {kind: firm, names: {zh: 示例纺織廠有限公司}}
                - type: register.organisation-stated
                  subject: organisation:org/示例大学(北京)
                  payload: {kind: university, names: {zh: 示例大学（北京）}}
                - type: register.organisation-stated
                  subject: organisation:org/示例大学(武汉)
                  payload: {kind: university, names: {zh: 示例大学（武汉）}}
                """);
        assertThat(running.run("record", file.toString())).as(running.err()).isZero();
    }

    @Test
    void aPairIsProposedWithItsReasonsMergedAndPartedAgain() {
        assertThat(running.run("organisations", "duplicates")).isZero();
        assertThat(running.out()).contains("940", MILL, LIMITED, "legal form", "Organisations: 4", "pairs from 820");
        assertThat(running.out()).doesNotContain("武汉");
        assertThat(running.run("organisations", "merge", LIMITED, MILL, "--reason", "made up"))
                .isZero();
        assertThat(running.out()).contains(LIMITED + " is now known as " + MILL, "Journal sequence 5");
        assertThat(running.run("organisations", "duplicates", "--format", "json"))
                .isZero();
        assertThat(running.out()).contains("\"organisations\":3").doesNotContain("pairs");
        assertThat(running.run("organisations", "unmerge", LIMITED, "--reason", "made up"))
                .isZero();
        assertThat(running.run("organisations", "duplicates", "--lang", "zh")).isZero();
        assertThat(running.out()).contains("单位 4 家", "组织形式");
    }

    @Test
    void aPairThatIsKeptApartIsNotProposedAgain() {
        assertThat(running.run("organisations", "apart", MILL, LIMITED, "--reason", "made up"))
                .isZero();
        assertThat(running.run("organisations", "duplicates")).isZero();
        assertThat(running.out()).contains("No organisations are alike");
        assertThat(running.run("organisations", "merge", LIMITED, MILL, "--reason", "made up"))
                .isEqualTo(1);
        assertThat(running.err()).contains("organisations-apart");
    }

    @Test
    void whatIsWrongIsSaidWithItsExitCode() {
        assertThat(running.run("organisations", "merge", "org/nobody", MILL, "--reason", "made up"))
                .isEqualTo(1);
        assertThat(running.err()).contains("organisation-not-recorded", "org/nobody");
        assertThat(running.run("organisations", "unmerge", MILL, "--reason", "made up"))
                .isEqualTo(1);
        assertThat(running.err()).contains("organisation-not-merged");
        assertThat(running.run("organisations", "merge", LIMITED, MILL)).isEqualTo(2);
        assertThat(running.run("organisations", "duplicates", "--threshold", "7"))
                .isEqualTo(2);
    }
}
