package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.Accounts.Account;
import org.tworivers.app.store.DigestSubscriptions;
import org.tworivers.app.store.DigestSubscriptions.Subscription;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Role;

/// Commands of attraction, aftercare and oversight on the example: its files are imported once and taken back, letters
/// are shown and none is sent, samples hold every stage, stalls stand under units.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AftercareCommandsTest {
    private static final String DAYS = " --base 2015-11-03 --as-of 2017-05-23";

    @SuppressWarnings("NullAway.Init")
    private ExampleStore store;

    @BeforeAll
    void fill(@TempDir Path folder) {
        store = ExampleStore.in(folder);
        try (Ledger ledger = Ledger.open(store.address(), InstantSource.system(), new Random(2))) {
            new Accounts(ledger.database())
                    .open(new Account(
                            "s", "supervisor", Role.SUPERVISOR.word(), "", "", false, 0, 0, 0, false, "", ""));
            new DigestSubscriptions(ledger.database())
                    .keep(new Subscription(
                            "s", "daily", "zh", LocalDate.of(2017, 5, 22), false, "office@tworivers.example"));
        }
    }

    private String out(String command) {
        ExampleStore.Run run = store.run(command);
        assertThat(run.err()).as(command).isEmpty();
        assertThat(run.code()).as(command).isZero();
        return run.out();
    }

    @Test
    void theFilesOfTheExampleAreImportedOnceAndTakenBackAsAWhole() {
        for (String each : List.of("leads", "visits", "cases", "promises")) {
            String command = "import example/henan-shanghai/" + each + "-more.csv --map example/maps/" + each + ".yaml";
            assertThat(out(command)).as(each).contains("rejected      0").doesNotContain("Nothing new");
            assertThat(out(command)).as(each).contains("new           0", "Nothing new: nothing was recorded.");
        }
        assertThat(out("cases show example-case-2 --as-of 2017-05-23")).contains("扩建环评材料清单", "raised");
        String imports = out("imports --format json");
        List<String> ids = imports.lines()
                .flatMap(line -> Pattern.compile("\"import\":\"([^\"]+)\"")
                        .matcher(line)
                        .results()
                        .map(found -> found.group(1)))
                .filter(id -> !id.startsWith("demo-"))
                .toList();
        assertThat(ids).hasSize(4);
        for (String id : ids) {
            out("undo " + id + " --reason tried");
        }
        assertThat(store.run("cases show example-case-2 --as-of 2017-05-23").code())
                .isEqualTo(2);
        assertThat(out("leads list --as-of 2017-05-23 --all")).doesNotContain("example-import-1");
    }

    @Test
    void lettersAreShownAndNoneIsSentWithoutAMailServer() {
        String due = out("digest --dry-run --as-of 2017-05-23");
        assertThat(due)
                .contains("Letters that are due: 1", "== office@tworivers.example", "示例项目推进一组（虚构）：3 个", "尚无承办人的诉求：1 件");
        assertThat(out("digest --dry-run --as-of 2017-05-23"))
                .as("nothing was noted")
                .isEqualTo(due);
        assertThat(out("digest --dry-run --as-of 2017-05-22")).contains("Letters that are due: 0");
        assertThat(out("digest --account supervisor --as-of 2017-05-23 --format json"))
                .startsWith("{\"account\":\"supervisor\",\"day\":\"2017-05-23\",\"lines\":[{\"kind\":\"lead-overdue\"");
        ExampleStore.Run run = store.run("digest --as-of 2017-05-23");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("mail.host () must be set");
        assertThat(store.run("digest --account nobody").err())
                .contains("account (nobody) must be one that can sign in");
    }

    @Test
    void samplesHoldEveryStageOrReceiptsToo() {
        String stages = out("audit sample --seed 7 --size 40 --of stages --look" + DAYS);
        assertThat(stages).contains("registered ", "started ", "operating ").doesNotContain("receipt ");
        assertThat(out("audit sample --seed 7 --size 40 --of all --look" + DAYS))
                .contains("receipt ", "started ");
        assertThat(store.run("audit sample --seed 7 --size 40 --of some --look" + DAYS)
                        .err())
                .contains("must be one of receipts, stages, all, registered");
    }

    @Test
    void stallsOfTheExampleStandUnderUnitsThatSayTheyAreMadeUp() {
        assertThat(out("stalls" + DAYS)).contains("nobody is responsible", "示例项目推进一组（虚构）", "示例项目推进二组（虚构）");
        assertThat(out("stalls --unit 示例项目推进二组（虚构）" + DAYS))
                .contains("0076", "0094", "0104")
                .doesNotContain("0062");
    }
}
