package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void figuresAsCsvHaveARowForEachFigure() {
        String store = "sqlite:" + folder.resolve("ledger.db");
        Path story = Path.of(System.getProperty("tworivers.root", "..")).resolve("example/henan-shanghai/story.yaml");
        StringWriter out = new StringWriter();
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Main.run(nowhere, nowhere, "record", story.toString(), "--store", store);

        int code = Main.run(
                new PrintWriter(out),
                nowhere,
                "figures",
                "--store",
                store,
                "--base",
                "2015-11-03",
                "--as-of",
                "2017-05-23",
                "--format",
                "csv");

        assertThat(code).isZero();
        assertThat(out.toString().lines())
                .contains("group,figure,value,numerator,denominator,unit,percent,not_available")
                .contains("*,undertaken,,,,,,no-signings")
                .contains("*,observed,1,,,,,");
    }
}
