package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.Roots;
import org.tworivers.core.journal.Head;

/// The made-up register as counties send them, from the first import until every row is settled.
class MessyImportTest {
    private static final String MAP = "messy-zh";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Running running;

    private Path messy = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        running = new Running(folder);
        messy = folder.resolve("messy-zh.xlsx");
        Files.copy(Roots.project("example/messy-zh.xlsx"), messy);
    }

    private Path edited(String ending, UnaryOperator<String> edit) throws IOException {
        Path file = folder.resolve("messy-zh.xlsx" + ending);
        return Files.writeString(file, edit.apply(Files.readString(file)));
    }

    private void assertCounts(int fresh, int same, int rejected, int toReview) {
        assertThat(running.out())
                .contains(
                        "\"new\":" + fresh,
                        "\"changed\":0",
                        "\"same\":" + same,
                        "\"rejected\":" + rejected + ",",
                        "\"toReview\":" + toReview);
    }

    @Test
    void withoutItsPlacesNothingIsRead() {
        assertThat(running.read(messy, MAP, "--lang", "zh")).isEqualTo(1);
        assertThat(running.err()).contains("gbt2260", "tworivers reference load", "[scheme-not-loaded]");
        assertThat(running.head()).isEqualTo(Head.EMPTY);
        assertThat(folder.resolve("messy-zh.xlsx.rejected.csv")).doesNotExist();
    }

    @Test
    void totalsAreNoProjectsAndWhatIsUncertainWaits() {
        running.loadPlaces();
        assertThat(running.read(messy, MAP, "--format", "json")).isEqualTo(1);
        assertCounts(30, 0, 5, 3);
        assertThat(running.out())
                .contains(
                        "\"rows\":38",
                        "\"doubt\":\"similar-name\"",
                        "\"doubt\":\"earlier-row\"",
                        "[\"messy-zh/示例甲子电子元器件项目/410622\"]");
        assertThat(running.figures()).contains("*,observed,30,");
        assertThat(running.figures("--by", "place:county")).contains("gbt2260:410622,undertaken,");
    }

    @Test
    void mendedAndDecidedEveryRowIsSettled() throws IOException {
        running.loadPlaces();
        running.read(messy, MAP, "--lang", "zh");
        assertThat(running.out())
                .contains("第 48 行", "[amount-unreadable]", "[date-ambiguous]", "[code-unknown]", "[status-unknown]")
                .contains("[name-missing]", "已有名称相近的项目。可能是： messy-zh/示例甲子", "“新”表示另一个项目");
        Path mended = edited(
                ".rejected.csv",
                text -> text.replace("5000-8000", "35000")
                        .replace("2016.1,", "2016-10,")
                        .replace("示例县", "浚县")
                        .replace("手续办理中，预计年底", "前期手续")
                        .replace("淇县,,", "淇县,示例补名项目,"));
        assertThat(running.read(mended, MAP, "--format", "json"))
                .as(running.out())
                .isZero();
        assertCounts(5, 0, 0, 0);

        List<String> decisions = List.of("新", "new", "不知道");
        Path decided = edited(".review.csv", text -> decide(text, decisions));
        assertThat(running.read(decided, MAP, "--format", "json")).isEqualTo(1);
        assertCounts(2, 0, 1, 0);
        assertThat(running.out()).contains("decision-unknown", "tworivers_decision", "messy-zh/示例丙寅");

        Path again = edited(".review.csv.rejected.csv", text -> text.replace("不知道", ""));
        assertThat(running.read(again, MAP, "--format", "json")).isEqualTo(1);
        assertCounts(0, 0, 0, 1);
        Path settled = edited(".review.csv.rejected.csv.review.csv", text -> decide(text, List.of("同")));
        assertThat(running.read(settled, MAP, "--format", "json")).isZero();
        assertThat(running.out()).contains("\"changed\":1", "\"project\":\"messy-zh/示例丙寅生物医药生产线项目/410622\"");

        Head head = running.head();
        for (Path file : List.of(mended, settled)) {
            assertThat(running.read(file, MAP, "--format", "json")).isZero();
            assertThat(running.out()).doesNotContain("\"import\"");
        }
        assertThat(running.head()).isEqualTo(head);
        assertThat(running.figures()).contains("*,observed,37,");
        assertThat(running.read(messy, MAP, "--format", "json")).isEqualTo(1);
        assertThat(running.out()).contains("\"new\":0", "\"changed\":0", "\"rejected\":5,", "\"toReview\":1");
        assertThat(running.head()).isEqualTo(head);
    }

    /// Writes a decision at the end of each row.
    private static String decide(String text, List<String> decisions) {
        List<String> lines = text.lines().toList();
        StringBuilder decided = new StringBuilder(lines.getFirst()).append('\n');
        for (int i = 1; i < lines.size(); i++) {
            decided.append(lines.get(i)).append(decisions.get(i - 1)).append('\n');
        }
        return decided.toString();
    }
}
