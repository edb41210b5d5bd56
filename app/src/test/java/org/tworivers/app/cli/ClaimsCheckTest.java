package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

/// The command `claims check` as people run it, on the files of example/claims.
final class ClaimsCheckTest {
    private static final Path ROOT = Path.of(System.getProperty("tworivers.root", "."));

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "field-en.golden.txt,      1, example/claims/field.yaml",
        "field-zh.golden.txt,      1, example/claims/field.yaml --lang zh",
        "field-json.golden.txt,    1, example/claims/field.yaml --format json",
        "brief-en.golden.txt,      0, example/claims/brief-en.txt",
        "brief-zh.golden.txt,      0, example/claims/brief-zh.txt --lang zh",
        "brief-known.golden.txt,   0, example/claims/brief-zh.txt --known example/claims/known.yaml",
        "brief-json.golden.txt,    0, example/claims/brief-zh.txt --format json",
    })
    void theWholeOutputIsAsKept(String golden, int code, String arguments) throws IOException {
        Run run = run(("claims check " + arguments).split(" ", -1));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEqualTo(kept(golden));
    }

    @TestFactory
    List<DynamicTest> theManualShowsWhatTheCommandsPrint() throws IOException {
        String manual = Files.readString(ROOT.resolve("doc/manual/claims.md"));
        Matcher shown =
                Pattern.compile("```\\n\\$ \\./tworivers (.*)\\n([^`]*)```").matcher(manual);
        List<DynamicTest> tests = new ArrayList<>();
        while (shown.find()) {
            String command = shown.group(1);
            String output = shown.group(2);
            tests.add(DynamicTest.dynamicTest(
                    command, () -> assertThat(run(command.split(" ", -1)).out()).isEqualTo(output)));
        }
        assertThat(tests).hasSizeGreaterThan(2);
        return tests;
    }

    @Test
    void aCsvOfClaimsIsReadWithItsMarkAndItsBlankCells() throws IOException {
        Path file = folder.resolve("report.csv");
        Files.writeString(file, """
                \uFEFFprinted,counts,value,named,source
                64.4 %,165/256,,,"page 3, line 2"
                "1,754.6亿",,175.46 bn,,
                nine,,,7,
                12.64 %,881.4/6793.18,,,
                """.replace("\n", "\r\n"));
        Run run = run("claims", "check", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("only by truncation: 64.453125", "page 3, line 2", "matches (unit): 175.46 bn is 1754.6 亿")
                .contains("9 stated, 7 named", "does not match: 12.97 found");
    }

    @Test
    void aTextInGb18030IsRead() throws IOException {
        Path file = folder.resolve("brief.txt");
        Files.write(file, "签约256个，开工165个，开工率64.4%。".getBytes(Charset.forName("GB18030")));
        assertThat(run("claims", "check", file.toString()).out()).contains("165/256", "only by truncation");
    }

    @Test
    void everyUnreadableClaimIsNamedAndNothingIsPrinted() throws IOException {
        Path file = folder.resolve("claims.yaml");
        Files.writeString(file, """
                claims:
                  - printed: abc
                    counts: 1 / 2
                  - print: 3 %
                  - printed: 3 %
                    counts: 1 / 2
                    value: 3 %
                  - printed: 3 %
                    counts: 12
                  - printed: 3
                    named: [one, two, three]
                  - just words
                known:
                  - figure: rate
                """);
        Run run = run("claims", "check", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList())
                .hasSize(6)
                .allMatch(line -> line.contains("Maybe") && line.contains("[claim-unreadable]"));
        assertThat(run.err())
                .contains("claims[1]", "claims[2]", "claims[3]", "claims[4]", "claims[6]", "known[1]")
                .doesNotContain("claims[5]");
    }

    @Test
    void aFileThatCannotBeUsedSaysWhyAndEndsWithItsOwnCode() throws IOException {
        assertThat(run("claims", "check", folder.resolve("none.yaml").toString())
                        .code())
                .isEqualTo(1);
        assertThat(run("claims", "check", "figures.pdf").code()).isEqualTo(2);
        assertThat(run("claims", "check", "a.txt", "--lang", "fr").code()).isEqualTo(2);
        assertThat(run("claims", "check").code()).isEqualTo(2);
        Path binary = folder.resolve("binary.txt");
        Files.write(binary, new byte[] {1, 0, 2});
        Run run = run("claims", "check", binary.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("binary.txt", "file-binary");
        Path broken = folder.resolve("broken.yaml");
        Files.writeString(broken, "claims: [\n");
        assertThat(run("claims", "check", broken.toString()).code()).isEqualTo(1);
    }

    private record Run(int code, String out, String err) {}

    /// Runs a command; arguments that name a file of the project are taken from its root.
    private static Run run(String... arguments) {
        String[] rooted = arguments.clone();
        for (int i = 0; i < rooted.length; i++) {
            rooted[i] =
                    rooted[i].startsWith("example/") ? ROOT.resolve(rooted[i]).toString() : rooted[i];
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err, true), rooted);
        return new Run(code, out.toString(), err.toString());
    }

    private static String kept(String golden) throws IOException {
        try (InputStream stream = ClaimsCheckTest.class.getResourceAsStream(golden)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
