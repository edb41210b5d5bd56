package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.Roots;
import org.tworivers.app.render.Messages;

class DemoCommandTest {
    private static final String HOME = "tworivers.home";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String home = "";

    @BeforeEach
    void standInTheProject() {
        home = System.getProperty(HOME, "");
        System.setProperty(HOME, Roots.project(".").toString());
    }

    @AfterEach
    void leaveIt() {
        System.setProperty(HOME, home);
    }

    private int demo(String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "demo";
        arguments[1] = "--no-serve";
        arguments[2] = "--folder";
        arguments[3] = folder.resolve("demo").toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        out.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out), new PrintWriter(err, true), arguments);
    }

    @Test
    void theDemoPrintsTheHeadlineWithItsReceiptsAndWhereTheBulletinLies() throws IOException {
        assertThat(demo()).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("ILLUSTRATIVE", "175.46 bn yuan", "165 / 256", "64.453125 %", "only by truncation")
                .containsPattern("Projects undertaken +256")
                .containsPattern("Journal sequence \\d+, head [0-9a-f]{64}");
        for (String file : new String[] {"bulletin-zh.html", "bulletin-en.html", "bulletin.json"}) {
            assertThat(out.toString()).contains(file);
            assertThat(Files.size(folder.resolve("demo").resolve(file))).isPositive();
        }

        assertThat(demo("--lang", "zh", "--port", "0")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("示例", "64.453125", "已存在");
    }

    @Test
    void eachBulletinTellsTheAssumptionInItsOwnLanguage() throws IOException {
        assertThat(demo()).isZero();
        assertThat(Files.readString(folder.resolve("demo/bulletin-zh.html")))
                .contains(Messages.in("zh").text("demo.assumption"))
                .doesNotContain(Messages.in("en").text("demo.assumption"));
        assertThat(Files.readString(folder.resolve("demo/bulletin-en.html")))
                .contains(Messages.in("en").text("demo.assumption"))
                .doesNotContain(Messages.in("zh").text("demo.assumption"));
    }

    @Test
    void withoutTheExampleItSaysWhereToRunIt() {
        System.setProperty(HOME, folder.toString());
        assertThat(demo()).isEqualTo(2);
        assertThat(err.toString()).contains("must hold the example's files");
        assertThat(folder.resolve("demo")).doesNotExist();
    }
}
