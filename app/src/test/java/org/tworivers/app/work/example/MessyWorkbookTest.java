package org.tworivers.app.work.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.Roots;
import org.tworivers.app.exchange.table.Layout;
import org.tworivers.app.exchange.table.Table;
import org.tworivers.app.exchange.table.TableFile;

class MessyWorkbookTest {
    private static final Layout LAYOUT = new Layout(2, 2, '\0', "", "");

    @TempDir
    private Path folder = Path.of("");

    private Path made(long seed) throws IOException {
        Path file = folder.resolve(seed + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            MessyWorkbook.write(out, seed);
        }
        return file;
    }

    private static List<List<String>> rows(Path file) {
        List<List<String>> rows = new ArrayList<>();
        try (Table table = TableFile.survey(file, "").open(LAYOUT)) {
            table.forEachRemaining(row -> rows.add(row.cells()));
        }
        return rows;
    }

    @Test
    void theWorkbookThatShipsIsThatOfItsSeed() throws IOException {
        assertThat(Parts.of(Roots.project("example/messy-zh.xlsx"))).isEqualTo(Parts.of(made(ExampleFiles.SEED)));
    }

    @Test
    void itSaysOnItsFaceThatItIsMadeUp() throws IOException {
        Table title = TableFile.survey(made(ExampleFiles.SEED), "").open(Layout.PLAIN);
        assertThat(title.columns().getFirst()).contains("示例", "虚构");
        title.close();
        assertThat(rows(made(ExampleFiles.SEED)).stream()
                        .filter(row -> !row.get(3).isEmpty()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(3)).startsWith("示例"));
    }

    @Test
    void itsCellsAreWrittenInAllTheWaysCountiesWriteThem() throws IOException {
        List<List<String>> rows = rows(made(ExampleFiles.SEED));
        List<String> dates = rows.stream().map(row -> row.get(4)).toList();
        for (String form : List.of(
                "2016\\.[2-9]",
                "2016\\.\\d\\d",
                "201\\d年\\d+月",
                "201\\d/\\d+/\\d+",
                "201\\d-\\d\\d-\\d\\d",
                "[０-９－]+")) {
            assertThat(dates).as(form).anyMatch(date -> date.matches(form));
        }
        List<String> amounts = rows.stream().map(row -> row.get(6)).toList();
        for (String form : List.of("[\\d.]+亿.*", "约\\d+万元", "\\d+,\\d{3}", "[０-９]+", "\\d+")) {
            assertThat(amounts).as(form).anyMatch(amount -> amount.matches(form));
        }
        assertThat(rows).anyMatch(row -> row.getFirst().equals("合  计"));
        assertThat(rows.stream().filter(row -> row.getFirst().endsWith("小计："))).hasSize(6);
    }
}
