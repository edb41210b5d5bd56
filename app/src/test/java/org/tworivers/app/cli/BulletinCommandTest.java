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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;

class BulletinCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void recordOneProject() {
        try (Ledger ledger = Ledger.open(store(), InstantSource.system(), new Random(3))) {
            ledger.journal()
                    .append(Act.of(
                            new Origin("r-1", Channel.COMMAND, "CN-HA", ""),
                            List.of(new ProjectsCodec()
                                    .encode(new ProjectStated(
                                            "office/1",
                                            false,
                                            List.of(new Statement.Signed(
                                                    Statement.Signed.Kind.CONTRACT,
                                                    Capital.ofTotal(Amount.unstated()),
                                                    "",
                                                    Day.parse("2016-03-01")))))
                                    .withEvidence(List.of(Evidence.of(Evidence.Kind.CONTRACT, "1"))))));
        }
    }

    private String store() {
        return "sqlite:" + folder.resolve("ledger.db");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", store()));
        return Main.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
    }

    private int bulletin(String file, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "bulletin",
                "--base",
                "2016-01-01",
                "--as-of",
                "2016-12-31",
                "--out",
                folder.resolve(file).toString()));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    @Test
    void aBulletinIsWrittenAndHolds() {
        assertThat(bulletin("b.json", "--lang", "en", "--assume", "the day was chosen"))
                .isZero();
        assertThat(out.toString()).contains("Journal sequence 1, head ");
        assertThat(run("verify", folder.resolve("b.json").toString())).isZero();
        assertThat(out.toString()).contains("; do not hold: 0; withheld: 0");
    }

    @Test
    void aChangedBulletinIsFoundWithExitCodeOne() throws IOException {
        bulletin("b.json");
        Path file = folder.resolve("b.json");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "\"figure\":\"without-amount\",\"value\":1",
                                "\"figure\":\"without-amount\",\"value\":0"));
        assertThat(run("verify", file.toString())).isEqualTo(1);
        assertThat(out.toString()).containsPattern("figures +\\* +without-amount +value 0 +value 1");
        assertThat(run("verify", file.toString(), "--format", "json")).isEqualTo(1);
        assertThat(out.toString()).contains("\"holds\":false").contains("\"printed\":\"value 0\"");
    }

    @Test
    void aPageIsWrittenInBothLanguages() throws IOException {
        assertThat(bulletin("zh.html")).isZero();
        assertThat(bulletin("en.html", "--lang", "en", "--public")).isZero();
        assertThat(Files.readString(folder.resolve("zh.html"))).contains("两地合作项目公报");
        assertThat(Files.readString(folder.resolve("en.html"))).contains("Cooperation bulletin");
    }

    @Test
    void wrongUseIsToldWithExitCodeTwo() throws IOException {
        assertThat(bulletin("b.txt")).isEqualTo(2);
        assertThat(err.toString()).contains("must end in .html, .pdf, .docx, .xlsx or .json");
        assertThat(bulletin("b.json", "--lang", "fr")).isEqualTo(2);
        assertThat(run("verify", folder.resolve("absent.json").toString())).isEqualTo(2);
        Path file = folder.resolve("page.json");
        Files.writeString(file, "<html/>");
        assertThat(run("verify", file.toString())).isEqualTo(2);
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        assertThat(run("verify", file.toString())).isEqualTo(2);
    }
}
