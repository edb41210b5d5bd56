package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.Roots;
import org.tworivers.app.cli.terminal.InterruptedProgram;
import org.tworivers.core.journal.Head;

/// `import`, `imports` and `undo`, from the command line to the figures.
class ImportCommandTest {
    private static final String MAP = """
            register: units
            row: signing
            language: en
            key: [id]
            name: name
            day: day
            kind: contract
            capital: {total: million, unit: million, currency: CNY}
            place: {scheme: county, open: [{level: county, code: county}]}
            """;
    private static final String REGISTER = """
            id,name,day,million,county
            1,Plant one,2016-05,10,淇县
            2,Plant two,2016-06-01,20.5,浚县
            3,Plant three,2017,30,淇县
            """;

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Running running;

    @BeforeEach
    void open() {
        running = new Running(folder);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int read(Path file, String... more) throws IOException {
        String[] all = new String[4 + more.length];
        all[0] = "import";
        all[1] = file.toString();
        all[2] = "--map";
        all[3] = file("map.yaml", MAP).toString();
        System.arraycopy(more, 0, all, 4, more.length);
        return running.run(all);
    }

    private String importId() {
        Matcher id = Pattern.compile("\"import\":\"([0-9a-f]+)\"").matcher(running.out());
        assertThat(id.find()).as(running.out()).isTrue();
        return id.group(1);
    }

    @Test
    void aRegisterIsImportedListedAndTheSameFileAgainAppendsNothing() throws IOException {
        Path register = file("register.csv", REGISTER);
        assertThat(read(register)).isZero();
        assertThat(running.out()).contains("new           3", "rejected      0", "Journal sequence 6");
        Head head = running.head();

        assertThat(read(register, "--format", "json")).isZero();
        assertThat(running.out()).contains("\"new\":0", "\"same\":3").doesNotContain("\"import\"");
        assertThat(running.head()).isEqualTo(head);

        assertThat(running.run("imports")).isZero();
        assertThat(running.out().lines()).hasSize(2);
        assertThat(running.out()).contains("units", "register.csv", "stands");
    }

    @Test
    void aChangedFileSaysFromAndTo() throws IOException {
        read(file("register.csv", REGISTER));
        Path changed = file("register.csv", REGISTER.replace("20.5", "21"));
        assertThat(read(changed, "--lang", "zh", "--dry-run")).isZero();
        assertThat(running.out()).contains("第 3 行，units/2：签约 由“", "20500000.00 CNY", "变为“", "21000000.00 CNY", "试运行");

        assertThat(read(changed, "--format", "json")).isZero();
        assertThat(running.out())
                .contains("\"changed\":1", "\"same\":2", "\"field\":\"signed\"", "20500000.00", "21000000.00");
    }

    @Test
    void undoLeavesWhatWasKnownAndBringsBackWhatWasBefore() throws IOException {
        assertThat(read(file("register.csv", REGISTER))).isZero();
        String before = running.figures();
        read(file("register.csv", REGISTER.replace("20.5", "21") + "4,Plant four,2017-02,1,淇县\n"), "--format", "json");
        String second = importId();
        Head known = running.head();
        String between = running.figures();
        assertThat(between).isNotEqualTo(before);

        assertThat(running.run("undo", second, "--reason", "wrong file")).isZero();
        assertThat(running.out()).contains("Undone.", "Journal sequence " + (known.sequence() + 1));
        assertThat(running.figures()).isEqualTo(before);
        assertThat(running.figures("--known-at", "seq:" + known.sequence())).isEqualTo(between);
        running.run("imports");
        assertThat(running.out()).contains("undone by entry " + (known.sequence() + 1));

        assertThat(running.run("undo", second)).isEqualTo(1);
        assertThat(running.err()).contains("import-undone");
        assertThat(running.run("undo", "0123")).isEqualTo(1);
        assertThat(running.err()).contains("import-unknown", "tworivers imports");
    }

    @Test
    void aRehearsalRecordsNothing() throws IOException {
        assertThat(read(file("register.csv", REGISTER), "--dry-run", "--format", "json"))
                .isZero();
        assertThat(running.out()).contains("\"dryRun\":true", "\"new\":3").doesNotContain("\"import\"");
        assertThat(Path.of(running.store().substring("sqlite:".length())))
                .as("no store is made to look only")
                .doesNotExist();
    }

    @Test
    void anInterruptedImportRecordsNothing() throws IOException, InterruptedException {
        StringBuilder rows = new StringBuilder("id,name,day,million,county\n");
        for (int row = 0; row < 200_000; row++) {
            rows.append(row).append(",Plant ").append(row).append(",2016-05,10,淇县\n");
        }
        Path out = folder.resolve("out.txt");
        int code = InterruptedProgram.run(
                "recording",
                out,
                "import",
                file("register.csv", rows.toString()).toString(),
                "--map",
                file("map.yaml", MAP).toString(),
                "--store",
                running.store(),
                "--progress");
        assertThat(code).isEqualTo(InterruptedProgram.INTERRUPTED);
        assertThat(out).isEmptyFile();
        assertThat(running.head()).isEqualTo(Head.EMPTY);
        assertThat(running.run("journal", "verify")).isZero();
    }

    @Test
    void rejectedRowsAreMendedAndImported() throws IOException {
        Path register = file("register.csv", REGISTER + "4,,2017,1-2,淇县\n");
        assertThat(read(register, "--lang", "zh")).isEqualTo(1);
        assertThat(running.out()).contains("第 5 行，name“”：请写项目名称", "第 5 行，million“1-2”：请只写一个数");
        Path rejected = folder.resolve("register.csv.rejected.csv");
        String text = Files.readString(rejected);
        assertThat(text).contains("million; name", "请写项目名称");
        Files.writeString(rejected, text.replace("4,,2017,1-2", "4,Plant four,2017,1"));

        assertThat(read(rejected, "--format", "json")).isZero();
        assertThat(running.out()).contains("\"new\":1", "\"rejected\":0");
        assertThat(read(rejected, "--format", "json")).isZero();
        assertThat(running.out()).contains("\"same\":1").doesNotContain("\"import\"");
    }

    @Test
    void encodingsAndSeparatorsAreFoundOut() throws IOException {
        assertThat(read(file("register.csv", REGISTER))).isZero();
        List<Path> others = List.of(
                Files.write(folder.resolve("gb.csv"), REGISTER.getBytes(Charset.forName("GB18030"))),
                file("mark.csv", "\uFEFF" + REGISTER),
                file("semicolon.csv", REGISTER.replace(',', ';')),
                file("tab.csv", REGISTER.replace(',', '\t')),
                file("windows.csv", REGISTER.replace("\n", "\r\n")));
        for (Path other : others) {
            assertThat(read(other, "--format", "json")).as(other.toString()).isZero();
            assertThat(running.out()).as(other.toString()).contains("\"same\":3", "\"new\":0");
        }
    }

    @Test
    void aLanguageThatIsNotThereStopsBeforeAnythingIsRecorded() throws IOException {
        assertThat(read(file("register.csv", REGISTER), "--lang", "fr")).isEqualTo(2);
        assertThat(running.head()).isEqualTo(Head.EMPTY);
    }

    @Test
    void aMapThatIsNoneIsToldWithItsKey() throws IOException {
        Path wrong = file("wrong.yaml", MAP.replace("capital:", "capitol:"));
        Path register = file("register.csv", REGISTER);
        assertThat(running.run("import", register.toString(), "--map", wrong.toString()))
                .isEqualTo(2);
        assertThat(running.err()).contains("capitol");
    }

    @Test
    void theManufacturersOfTheRealRegisterAreThoseThatWerePublished() {
        Path data = Roots.data("ledgers/clean-investment-monitor.csv");
        assertThat(running.read(data, "clean-investment-monitor", "--format", "json"))
                .isZero();
        assertThat(running.out()).contains("\"rows\":8532", "\"new\":8532", "\"ignored\":0");
        Head head = running.head();
        assertThat(running.figures("--sector", "cim-technology:Manufacturing"))
                .contains(
                        "*,undertaken,,,,,,no-signings",
                        "*,announced,581,",
                        "*,observed-operating,274,",
                        "*,announced-without-amount,54,",
                        "*,announced-capital,247942535783");
        assertThat(running.read(data, "clean-investment-monitor", "--format", "json"))
                .isZero();
        assertThat(running.out()).contains("\"same\":8532");
        assertThat(running.head()).isEqualTo(head);
    }

    @Test
    void theUnitsOfTheRealRegisterKeepWhatIsPlannedApart() throws IOException {
        Path data = Roots.data("ledgers/coal-units-china.csv");
        assertThat(running.read(data, "coal-units-china", "--format", "json")).isZero();
        assertThat(running.out()).contains("\"rows\":6151", "\"new\":6151");
        assertThat(running.figures())
                .contains(
                        "*,undertaken,,,,,,no-signings", "*,observed-operating,3168,", "*,operating-without-start,76,");
        String before = running.figures("--by", "sector");
        Path changed = file("coal-units-china.csv", Files.readString(data).replace(",mothballed,", ",retired,"));
        assertThat(running.read(changed, "coal-units-china", "--format", "json"))
                .isZero();
        assertThat(running.out())
                .contains(
                        "\"from\":\"stalled; the register says: mothballed\"",
                        "\"to\":\"ended; the register says: retired\"");
        String id = importId();
        assertThat(running.figures("--by", "sector")).isNotEqualTo(before);
        assertThat(running.run("undo", id)).isZero();
        assertThat(running.figures("--by", "sector")).isEqualTo(before);
    }
}
