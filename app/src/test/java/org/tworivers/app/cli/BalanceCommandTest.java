package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.Roots;

/// The command `balance` as people run it, on the made-up periodic register and on the whole example.
class BalanceCommandTest {
    private static final Path REGISTER = Roots.project("example/returns/returns.csv");
    private static final String MAP = Roots.project("example/maps/returns.yaml").toString();

    @TempDir
    private Path folder = Path.of("");

    private record Run(int code, String out) {}

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", "sqlite:" + folder.resolve("ledger.db")));
        StringWriter out = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), all.toArray(String[]::new));
        return new Run(code, out.toString());
    }

    private void importRegister(String from, String to) throws IOException {
        String text = Files.readString(REGISTER);
        assertThat(text).contains(from);
        Path file = Files.writeString(folder.resolve("returns.csv"), text.replace(from, to));
        assertThat(run("import", file.toString(), "--map", MAP).code()).isZero();
    }

    @Test
    void thePeriodicRegisterOfTheExampleIsInBalance() throws IOException {
        importRegister("单位", "单位");
        Run all = run("balance");
        assertThat(all.code()).isZero();
        assertThat(all.out())
                .contains("opening 20 + new 3 − closed 0 = closing 23")
                .contains("示例乙县 1 + 示例甲县 3 = 示例市 4")
                .contains("示例市 4 + 示例直管县 2 = 示例省 6")
                .contains("2017-02 190000 → 2017-03 218800")
                .contains("Balances: 110 hold, 0 do not hold, 0 not checkable.");
        assertThat(run("balance", "--failing", "--lang", "zh").out()).startsWith("平衡关系：110 项平衡，0 项不平衡，0 项无法核对。");
    }

    @Test
    void aWrongSumIsNamedWithUnitPeriodAndDifference() throws IOException {
        importRegister("示例市,示例省,2017年2月,34,2,1,35", "示例市,示例省,2017年2月,34,3,1,35");
        Run run = run("balance", "--failing");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith("opening + new − closed = closing")
                        && line.contains("示例市")
                        && line.contains("2017-02")
                        && line.endsWith("does not hold: 36 made, 35 stated, difference -1"))
                .anyMatch(line -> line.contains("示例乙县 0 + 示例甲县 2 = 示例市 3")
                        && line.endsWith("does not hold: 2 made, 3 stated, difference 1"))
                .anyMatch(line -> line.contains("示例市 3 + 示例直管县 1 = 示例省 3")
                        && line.endsWith("does not hold: 4 made, 3 stated, difference -1"))
                .anyMatch(line -> line.equals("Balances: 107 hold, 3 do not hold, 0 not checkable."));
        assertThat(run("balance", "--format", "json", "--failing").out())
                .contains("\"balance\":\"units-to-above\"", "\"difference\":\"1\"", "\"period\":\"2017-02\"");
        assertThat(run("balance", "--failing", "--lang", "zh").out()).contains("不平衡：合计 36，填报 35，差 -1");
    }

    @Test
    void aCorrectedReturnMendsTheSumAndIsKnownOnlyFromThen() throws IOException {
        importRegister("示例市,示例省,2017年2月,34,2,1,35", "示例市,示例省,2017年2月,34,3,1,35");
        importRegister("单位", "单位");
        assertThat(run("balance").code()).isZero();
        assertThat(run("balance", "--known-at", "seq:16").code()).isEqualTo(1);
    }

    @Test
    void theFiguresOfTheWholeExampleAreInBalance() {
        ExampleStore store = ExampleStore.in(folder);
        for (String policy : List.of("sanming-2006", "every-signing")) {
            ExampleStore.Run run = store.run("balance --base 2015-11-03 --as-of 2017-05-23 --policy " + policy);
            assertThat(run.code()).as(policy).isZero();
            assertThat(run.out())
                    .contains(
                            "ILLUSTRATIVE: 312 of the projects are made up",
                            "not started 8",
                            " + building 92 + producing 6")
                    .contains(
                            "groups make the whole (sectors)", "places make the place above", "months make the period")
                    .contains("Balances: 155 hold, 0 do not hold, 0 not checkable.");
        }
    }

    @Test
    void withoutReturnsAndDaysItSaysWhatToDo() throws IOException {
        Path empty = Files.writeString(folder.resolve("a.csv"), "code,name\n41,河南省\n");
        run("reference", "load", empty.toString(), "--scheme", "gbt2260");
        assertThat(run("balance").out()).startsWith("No returns are on record.");
        assertThat(run("balance", "--base", "2015-11-03").code()).isEqualTo(2);
    }
}
