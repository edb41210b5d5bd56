package org.tworivers.app.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/// No cell of a file that is handed out is a formula.
class GuardedTableTest {
    private static final List<String> RISKY = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "a=1", "");
    private static final List<String> GUARDED = List.of("'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\tx", "'\rx", "a=1", "");
    private final GuardedTable table = new GuardedTable("项目", RISKY, List.of(RISKY));

    @Test
    void aCellThatBeginsLikeAFormulaGetsAnApostrophe() {
        assertThat(RISKY.stream().map(GuardedTable::guard)).containsExactlyElementsOf(GUARDED);
    }

    @Test
    void commaSeparatedValuesAreGuarded() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.writeCsv(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF'=1+1,'+1,'-1,'@SUM(A1),'\tx,\"'\rx\",a=1,")
                .hasLineCount(4);
    }

    @Test
    void aWorkbookIsGuarded() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.writeXlsx(out);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("'=1+1");
            assertThat(rows.get(1).getCellText(3)).isEqualTo("'@SUM(A1)");
        }
    }
}
