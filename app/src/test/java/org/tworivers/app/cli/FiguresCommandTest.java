package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void figuresAsCsvHaveARowForEachFigure() throws IOException {
        String store = "sqlite:" + folder.resolve("ledger.db");
        Path acts = folder.resolve("acts.yaml");
        Files.writeString(acts, """
                - type: projects.stated
                  subject: project:mill
                  payload:
                    statements:
                      - {is: contract, day: 2016-05-03, total: {minor: 5000000, unit: CNY}}
                """);
        StringWriter out = new StringWriter();
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Main.run(nowhere, nowhere, "record", acts.toString(), "--store", store);

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
                .contains("*,undertaken,1,,,,,")
                .contains("*,contracted-capital,50000.00,,,CNY,,")
                .contains("*,start-rate,,0,1,,0.0,");
    }
}
