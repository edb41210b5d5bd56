package org.tworivers.app.exchange.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.exchange.YamlTree;
import org.tworivers.app.exchange.table.Layout;
import org.tworivers.app.exchange.table.Row;
import org.tworivers.app.exchange.table.Table;
import org.tworivers.app.exchange.table.TableFile;

class DataRowsTest {
    private static final List<String> COLUMNS = List.of("id", "name", "day", "place", "amount");
    private static final ImportMap MAP = map("{}");
    private static final String[] PIECES = {
        "合", "计", "小计", "合计", "total", "Total", "ｔｏｔａｌ", "Sub-", "sub", "grand", "sum", "x", "7", ":", "：", "-", " ",
        "\u3000", "\u200B", "\uFEFF", "安阳市", "公司", "注", "note", "\u0301", "ﬂ", "⼩", "Ⅷ"
    };

    @TempDir
    private Path folder = Path.of("");

    private static ImportMap map(String lay) {
        return ImportMapReader.parse(YamlTree.parse("""
                register: bench
                row: dossier
                language: zh
                illustrative: true
                audience: public
                key: [id]
                name: name
                day: day
                kind: contract
                layout: %s
                """.formatted(lay)));
    }

    /// A table in memory.
    private record Rows(List<String> columns, Iterator<Row> rows) implements Table {
        static Rows of(List<Row> rows) {
            return new Rows(COLUMNS, rows.iterator());
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Row next() {
            return rows.next();
        }

        @Override
        public void close() {}
    }

    private static boolean isPassedOver(ImportMap map, String... cells) {
        return !new DataRows(Rows.of(List.of(new Row(2, List.of(cells)))), map).hasNext();
    }

    @Test
    void blankRowsTotalsAndRemarksArePassedOver() {
        assertThat(isPassedOver(MAP)).isTrue();
        assertThat(isPassedOver(MAP, "", " ", "\u3000\u00A0", "\uFEFF", "\u200B"))
                .isTrue();
        for (String total : List.of("合计", "合 计", "安阳市小计：", "Total", "ＴＯＴＡＬ:", "Sub-Total", "SUM -", "\u200B总计\u3000")) {
            assertThat(isPassedOver(MAP, total, "", "3", "4", "5")).as(total).isTrue();
            assertThat(isPassedOver(MAP, "1", total, "3", "4", "5")).as(total).isTrue();
            assertThat(isPassedOver(MAP, "1", "name", total, "4", "5"))
                    .as(total)
                    .isFalse();
        }
        for (String none : List.of("Total Energies", "合计公司", "subtotals", "计", "s", "sumo", "某会计师事务所合计科技有限公司合计")) {
            assertThat(isPassedOver(MAP, none, "x", "3", "4", "5")).as(none).isFalse();
        }
        assertThat(isPassedOver(MAP, "注：资金按年末汇率", "", "")).isTrue();
        assertThat(isPassedOver(MAP, "note 1", "a name", "")).isFalse();
        assertThat(isPassedOver(MAP, "注1", "", "3", "4", "5")).isFalse();
    }

    @Test
    void aBlankWordForTotalsMeansNone() {
        ImportMap blank = map("{totals: [\" \", \"all\"], remarks: [\"\"]}");
        assertThat(isPassedOver(blank, "ALL", "", "")).isTrue();
        assertThat(isPassedOver(blank, "1", "", "")).isFalse();
    }

    @Test
    void aTotalIsTakenForOneHoweverItsLastSignLooks() {
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int pieces = 1 + random.nextInt(4); pieces > 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(isPassedOver(MAP, "1", text.toString(), "3", "4", "5"))
                    .as("seed %s: %s", seed, text)
                    .isEqualTo(isTotal(text.toString()));
        }
    }

    /// By the whole text, however long that takes.
    private static boolean isTotal(String cell) {
        String text = RowText.strip(cell);
        String word = NameKey.of(text).replaceAll("[:-]+$", "");
        return text.length() <= 16
                && MAP.lay().totals().stream()
                        .anyMatch(total -> word.equals(total) || (total.charAt(0) > '\u2E80' && word.endsWith(total)));
    }

    @Test
    void rowsOfAFileAreJudgedAsThoseInMemory() throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Row> rows = new ArrayList<>();
            StringBuilder csv = new StringBuilder(String.join(",", COLUMNS)).append('\n');
            for (int line = 2; line < 60; line++) {
                List<String> cells = new ArrayList<>();
                for (int column = 1 + random.nextInt(COLUMNS.size()); column > 0; column--) {
                    cells.add(random.nextBoolean() ? "" : PIECES[random.nextInt(PIECES.length)]);
                }
                rows.add(new Row(line, cells));
                csv.append('"').append(String.join("\",\"", cells)).append("\"\n");
            }
            ImportMap filling = map("{fill-down: [place]}");
            Path path = Files.writeString(folder.resolve("t.csv"), csv);
            try (Table table = TableFile.survey(path, "").open(Layout.PLAIN)) {
                DataRows read = new DataRows(table, filling);
                DataRows wanted = new DataRows(Rows.of(rows), filling);
                assertThat(all(read)).as("seed %s", seed).isEqualTo(all(wanted));
                assertThat(read.ignored()).isEqualTo(wanted.ignored());
            }
        }
    }

    private static List<Row> all(DataRows rows) {
        List<Row> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        return all;
    }
}
