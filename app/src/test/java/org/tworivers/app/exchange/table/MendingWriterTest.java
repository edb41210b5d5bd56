package org.tworivers.app.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file for mending holds no formula, and gives back every cell as it was.
class MendingWriterTest {
    private static final List<String> PIECES = List.of("=", "+", "-", "@", "'", "1", "甲", "\t", "\"", ",", " ");
    private static final List<String> COLUMNS = List.of("=编号", "名称", "备注");

    @TempDir
    private Path folder = Path.of("");

    private Path write(List<List<String>> rows) {
        Path file = folder.resolve("register.csv.rejected.csv");
        try (MendingWriter writer = new MendingWriter(file, COLUMNS, List.of(MendingFile.LINE))) {
            for (int i = 0; i < rows.size(); i++) {
                writer.row(new Row(i, rows.get(i)), List.of(Integer.toString(i)));
            }
            writer.complete();
            writer.publish();
        }
        return file;
    }

    @Test
    void aCellThatLooksLikeAFormulaHasAnApostropheBeforeIt() throws IOException {
        String text = Files.readString(write(List.of(List.of("=1+1", "'=2", "平"))));
        assertThat(text).contains("'=编号,名称", "\n'=1+1,''=2,平,0");
    }

    @Test
    void everyCellComesBackAsItWas() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            rows.add(List.of("k" + i, cell(random), cell(random)));
        }
        List<List<String>> read = new ArrayList<>();
        try (Table table = TableFile.survey(write(rows), "").open(Layout.PLAIN)) {
            assertThat(table.columns()).containsExactly("=编号", "名称", "备注", MendingFile.LINE);
            table.forEachRemaining(row -> read.add(row.cells().subList(0, COLUMNS.size())));
        }
        assertThat(read).as("seed %d", seed).isEqualTo(rows);
    }

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            cell.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return cell.toString();
    }
}
