package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.app.Roots;

/// The journal's commands as people type them.
class JournalCommandsTest {
    private static final Pattern HEAD = Pattern.compile("head ([0-9a-f]{64})");

    @TempDir
    private Path folder = Path.of("");

    private String out = "";
    private String err = "";

    private int run(String... arguments) {
        return runOn("ledger.db", arguments);
    }

    private int runOn(String store, String... arguments) {
        StringWriter written = new StringWriter();
        StringWriter complained = new StringWriter();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", "sqlite:" + folder.resolve(store)));
        int code = Main.run(new PrintWriter(written), new PrintWriter(complained, true), all.toArray(String[]::new));
        out = written.toString();
        err = complained.toString();
        return code;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String figures(String store) {
        assertThat(runOn(store, "figures", "--base", "2015-11-03", "--as-of", "2017-05-23", "--format", "json"))
                .isZero();
        return out;
    }

    private String head() {
        Matcher matcher = HEAD.matcher(out);
        assertThat(matcher.find()).as(out).isTrue();
        return matcher.group(1);
    }

    @BeforeEach
    void record() throws IOException {
        Path acts = Files.writeString(folder.resolve("acts.yaml"), """
                - type: projects.stated
                  subject: project:mill
                  evidence: [{kind: contract, number: made up}]
                  payload: {illustrative: true, statements: [{is: contract, day: 2016-05-03, total: {minor: 5000000, unit: CNY}}]}
                - type: projects.stated
                  subject: project:dye
                  evidence: [{kind: contract, number: made up}]
                  payload: {illustrative: true, statements: [{is: contract, day: 2016-06, total: {minor: 100, unit: CNY}}]}
                """);
        assertThat(run("record", acts.toString(), "--recorder", "Office")).isZero();
        assertThat(run(
                        "record",
                        Roots.project("example/henan-shanghai/story.yaml").toString(),
                        "--recorder",
                        "Another office"))
                .isZero();
    }

    @Test
    void aHeadKeptOutsideFindsACutAndARewrittenJournal() throws IOException {
        assertThat(run("journal", "head", "--format", "json")).isZero();
        Path kept = Files.writeString(folder.resolve("head.json"), out);
        assertThat(run("journal", "verify", "--against", kept.toString())).isZero();
        assertThat(out).contains("The journal holds", "It holds against " + kept + " (entry 17)");

        assertThat(runOn("other.db", "record", file("acts.yaml"))).isZero();
        assertThat(runOn("other.db", "journal", "verify")).isZero();
        assertThat(runOn("other.db", "journal", "verify", "--against", kept.toString()))
                .isEqualTo(1);
        assertThat(out)
                .contains("tail cut off", "The last entry that holds:", "Journal sequence 2")
                .contains("the journal ends at entry 2; a head kept outside is of entry 17");
        assertThat(runOn("other.db", "journal", "verify", "--against", kept.toString(), "--lang", "zh"))
                .isEqualTo(1);
        assertThat(out).contains("流水账止于第 2 条，而外存链头在第 17 条").doesNotContain("head kept outside");

        runOn(
                "other.db",
                "record",
                Roots.project("example/henan-shanghai/story.yaml").toString());
        assertThat(runOn("other.db", "journal", "verify", "--against", kept.toString(), "--format", "json"))
                .isEqualTo(1);
        assertThat(out).contains("\"finding\":\"rewritten\"", "\"sequence\":17", "\"holds\":false");
        String english = out;
        runOn("other.db", "journal", "verify", "--against", kept.toString(), "--format", "json", "--lang", "zh");
        assertThat(out).isEqualTo(english).contains("\"detail\":\"its hash is ");
    }

    @Test
    void aBulletinIsAHeadKeptOutside() throws IOException {
        String bulletin = file("bulletin.json");
        run("bulletin", "--base", "2015-11-03", "--as-of", "2017-05-23", "--out", bulletin);
        run("withdraw", "1", "--reason", "a test");

        assertThat(run("journal", "verify", "--lang", "zh", "--against", bulletin))
                .isZero();
        assertThat(out).contains("流水账完好", "与 " + bulletin + "（第 17 条）相符");

        Files.writeString(
                Path.of(bulletin),
                Files.readString(Path.of(bulletin)).replaceFirst("\"head\":\"[0-9a-f]{8}", "\"head\":\"00000000"));
        assertThat(run("journal", "verify", "--against", bulletin, "--lang", "zh"))
                .isEqualTo(1);
        assertThat(out).contains("流水账有问题", "被重写");
    }

    @Test
    void whatIsNoHeadIsWrongUse() throws IOException {
        assertThat(run("journal", "verify", "--against", file("absent.json"))).isEqualTo(2);
        assertThat(err).contains("Maybe keep a head first");
        Path other = Files.writeString(folder.resolve("other.json"), "{\"journal\":{\"sequence\":3,\"head\":\"12\"}}");
        assertThat(run("journal", "verify", "--against", other.toString())).isEqualTo(2);
        assertThat(err).contains("must be a bulletin in JSON");
        assertThat(run("journal", "head", "--format", "csv")).isEqualTo(2);
        assertThat(run("journal", "log", "--limit", "0")).isEqualTo(2);
    }

    @Test
    void theLogTellsWhoRecordedWhatAndIsFiltered() {
        assertThat(run("journal", "log", "--limit", "1")).isZero();
        assertThat(out).contains("   17  ", "  Another office  ").doesNotContain("   16  ");

        assertThat(run("journal", "log", "--subject", "project:mill", "--lang", "zh"))
                .isZero();
        assertThat(out).contains("记录人", "Office", "projects.stated").doesNotContain("project:dye");

        assertThat(run("journal", "log", "--type", "projects.stated", "--oldest-first", "--format", "json"))
                .isZero();
        assertThat(out)
                .matches("(?s)\\{\"entries\":\\[\\{.*project:mill.*project:dye.*]}\\n")
                .contains("\"payload\":", "\"previousHash\":", "\"recorder\":\"r-");

        assertThat(run("journal", "log", "--import", "no-such-import")).isZero();
        assertThat(out).contains("No such entries.");
        assertThat(run("journal", "log", "--from", "3", "--to", "2")).isEqualTo(2);
    }

    @Test
    void anEntryIsWithdrawnByItsPlaceOrIdAndTheReasonIsAskedFor() {
        String before = figures("ledger.db");
        assertThat(run("withdraw", "1", "--reason", "typed twice", "--format", "json"))
                .isZero();
        String withdrawal = out.replaceAll("(?s).*\"by\":\"([0-9a-f]+)\".*", "$1");
        assertThat(figures("ledger.db")).isNotEqualTo(before);

        assertThat(run("withdraw", withdrawal, "--reason", "it was right")).isZero();
        assertThat(out).contains("is withdrawn", "Journal sequence 19");

        assertThat(run("withdraw", withdrawal, "--reason", "again")).isEqualTo(1);
        assertThat(err).contains("entry-taken-back");
        assertThat(run("withdraw", "99", "--reason", "no such entry")).isEqualTo(1);
        assertThat(err).contains("tworivers journal log");
        assertThat(run("withdraw", "2")).isEqualTo(2);
    }

    @Test
    void aRefusalSpeaksTheLanguageAskedFor() {
        assertThat(run("withdraw", "99", "--reason", "no such entry", "--lang", "zh"))
                .isEqualTo(1);
        assertThat(err)
                .isEqualToIgnoringNewLines("withdraw: 条目（99）：流水账中没有这一条；可用 tworivers journal log 查看。 [entry-unknown]");
        assertThat(run("withdraw", "99", "--reason", "no such entry")).isEqualTo(1);
        assertThat(err)
                .isEqualToIgnoringNewLines("withdraw: entry (99): name an entry that is in the journal:"
                        + " tworivers journal log. [entry-unknown]");
    }

    @Test
    void aBackupIsRestoredAndWhatCameAfterIsGone() {
        String before = figures("ledger.db");
        assertThat(run("journal", "backup", file("backup.db"))).isZero();
        String head = head();
        run("withdraw", "1", "--reason", "a test");

        assertThat(run("journal", "restore", file("backup.db"))).isZero();
        assertThat(out).contains("is the store now", head, "It took the place of what is gone now:");
        assertThat(figures("ledger.db")).isEqualTo(before);

        assertThat(run("journal", "backup", file("backup.db"))).isEqualTo(2);
        assertThat(err).contains("must not be there yet");
        assertThat(run("journal", "restore", file("absent.db"))).isEqualTo(2);
        assertThat(run("journal", "restore", file("acts.yaml"))).isEqualTo(3);
        assertThat(err).contains("the file is not a database. Maybe another file was meant.");
        assertThat(run("journal", "restore", file("acts.yaml"), "--lang", "zh")).isEqualTo(3);
        assertThat(err).contains("文件不是数据库；请确认没有选错文件。").doesNotContain("database");
    }

    @Test
    void anExportTakenInElsewhereGivesTheSameHeadAndTheSameFigures() throws IOException {
        assertThat(run("journal", "export", file("journal.jsonl"))).isZero();
        String head = head();
        assertThat(runOn("copy.db", "journal", "import", file("journal.jsonl"))).isZero();
        assertThat(head()).isEqualTo(head);
        assertThat(figures("copy.db")).isEqualTo(figures("ledger.db"));

        assertThat(run("journal", "export", "-")).isZero();
        assertThat(out).isEqualTo(Files.readString(folder.resolve("journal.jsonl")));
        assertThat(err).isEmpty();

        assertThat(run("journal", "import", file("journal.jsonl"))).isEqualTo(1);
        assertThat(err).contains("store-not-empty");
        Files.writeString(folder.resolve("cut.jsonl"), out.substring(0, out.length() / 2));
        assertThat(runOn("new.db", "journal", "import", file("cut.jsonl"))).isEqualTo(1);
        assertThat(err).contains("cut.jsonl (line ");
        assertThat(runOn("new.db", "journal", "head")).isZero();
        assertThat(out).contains("Journal sequence 0");
    }

    @Test
    void rebuildingChangesNoFigure() {
        run("withdraw", "2", "--reason", "a test");
        String before = figures("ledger.db");

        assertThat(run("journal", "rebuild")).isZero();
        assertThat(out).contains("dropped and filled again", "Journal sequence 18");
        assertThat(figures("ledger.db")).isEqualTo(before);
    }

    @Test
    void aPersonIsRecordedShownAndErased() throws IOException {
        assertThat(run("person", "record", "p-1", "--name", "虚构之名甲", "--contact", "made up", "--role", "contact"))
                .isZero();
        assertThat(run("person", "show", "p-1", "--lang", "zh")).isZero();
        assertThat(out).contains("姓名", "虚构之名甲", "made up");
        assertThat(run("journal", "log", "--type", "register.person-stated", "--format", "json"))
                .isZero();
        assertThat(out).contains("\"commitment\":").doesNotContain("虚构之名甲");

        assertThat(run("erase", "p-1", "--reason", "asked for")).isZero();
        assertThat(out).contains("Erased what is personal about p-1 (contents: 1)");
        assertThat(run("person", "show", "p-1", "--format", "json")).isZero();
        assertThat(out).contains("\"erased\":true").doesNotContain("虚构之名甲");
        assertThat(run("erase", "p-1", "--reason", "asked for again", "--lang", "zh"))
                .isZero();
        assertThat(out).contains("此前已抹除");

        assertThat(run("person", "show", "p-2")).isEqualTo(1);
        assertThat(run("erase", "p-2", "--reason", "nobody")).isEqualTo(1);
        assertThat(run("person", "record", "p-2", "--name", " ")).isEqualTo(2);
    }

    @Test
    void nameAndContactAreAskedForSoThatNoShellKeepsThem() {
        InputStream before = System.in;
        try {
            type("虚构之名甲\n虚构的电话\n");
            assertThat(run("person", "record", "p-1", "--name", "-", "--contact", "-", "--format", "json"))
                    .isZero();
            assertThat(out).startsWith("{\"journal\":");
            assertThat(err).isEqualTo("Name: Contact: ");
            run("person", "show", "p-1");
            assertThat(out).contains("虚构之名甲", "虚构的电话");

            type("虚构之名乙\n");
            assertThat(run("person", "record", "p-2", "--name", "-", "--contact", "-", "--lang", "zh"))
                    .isEqualTo(2);
            assertThat(err).contains("姓名：", "contact () must be given");
            assertThat(run("person", "show", "p-2")).isEqualTo(1);
        } finally {
            System.setIn(before);
        }
    }

    private static void type(String text) {
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "journal",
                "journal verify",
                "journal head",
                "journal log",
                "journal rebuild",
                "journal backup",
                "journal restore",
                "journal export",
                "journal import",
                "withdraw",
                "erase",
                "person",
                "person record",
                "person show"
            })
    void everyCommandHasHelpWithExamples(String command) {
        StringWriter written = new StringWriter();
        String[] words = (command + " --help").split(" ", -1);

        assertThat(Main.run(new PrintWriter(written), new PrintWriter(new StringWriter()), words))
                .isZero();
        assertThat(written.toString()).contains("Usage: tworivers " + command, "Examples:", "  tworivers ");
    }
}
