package org.tworivers.app.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tworivers.app.exchange.table.Workbooks.number;
import static org.tworivers.app.exchange.table.Workbooks.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.app.exchange.BrokenFileException;

class TableFileTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path csv(String text) {
        return file("table.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(Path path, Layout layout) {
        List<String> lines = new ArrayList<>();
        try (Table table = TableFile.survey(path, layout.charset()).open(layout)) {
            lines.add(String.join("|", table.columns()));
            while (table.hasNext()) {
                Row row = table.next();
                lines.add(row.line() + ":" + String.join("|", row.cells()));
            }
        }
        return lines;
    }

    private static String broken(Path path, Layout layout) {
        BrokenFileException why = catchThrowableOfType(BrokenFileException.class, () -> read(path, layout));
        assertThat(why).as("the file must be refused").isNotNull();
        assertThat(why.rejection().advice()).isNotBlank();
        return why.rejection().code() + " " + why.rejection().value();
    }

    @Test
    void quotedCellsHoldSeparatorsQuotesAndLineBreaks() {
        Path path = csv("name,amount\r\n\"A, \"\"B\"\"\nC\",1\r\n\r\nD,2\r\n");
        assertThat(read(path, Layout.PLAIN)).containsExactly("name|amount", "2:A, \"B\"\nC|1", "5:D|2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE-BOM", "UTF-8-BOM"})
    void theEncodingIsFoundFromTheBytes(String encoding) {
        String text = "名称;金额\n鹤壁市汽车零部件项目;1.2亿\n";
        byte[] bytes = switch (encoding) {
            case "UTF-8-BOM" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case "UTF-16LE-BOM" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            default -> text.getBytes(Charset.forName(encoding));
        };
        assertThat(read(file("t.csv", bytes), Layout.PLAIN)).containsExactly("名称|金额", "2:鹤壁市汽车零部件项目|1.2亿");
    }

    @Test
    void theSeparatorIsTheOneOfTheHeader() {
        assertThat(read(csv("a;b,c;d\n1;2,5;3\n"), Layout.PLAIN)).containsExactly("a|b,c|d", "2:1|2,5|3");
        assertThat(read(csv("a\tb\n1,5\t2\n"), Layout.PLAIN)).containsExactly("a|b", "2:1,5|2");
    }

    @Test
    void linesBeforeTheHeaderAreSkippedAndCounted() {
        Path path = csv("\"Title\"\n\nversion:,1\n\na,b\n1,2\n");
        assertThat(read(path, new Layout(4, 1, '\0', "", ""))).containsExactly("a|b", "6:1|2");
    }

    @Test
    void aHeaderOfTwoRowsIsJoined() {
        Path path = csv("序号,项目名称,投资额,,签约时间\n,,总额,外资,\n1,甲,2,1,2016.5\n");
        assertThat(read(path, new Layout(0, 2, '\0', "", "")))
                .containsExactly("序号|项目名称|投资额/总额|投资额/外资|签约时间", "3:1|甲|2|1|2016.5");
    }

    @Test
    void aFileForMendingIsReadByItsOwnHeader() {
        Path path = csv("a,b," + MendingFile.LINE + "\n1,2,7\n");
        assertThat(read(path, new Layout(5, 2, ';', "", ""))).containsExactly("a|b|tworivers_line", "2:1|2|7");
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithTheirPosition() {
        byte[] latin = "name,caf\u00e9,x\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(broken(file("t.csv", latin), Layout.PLAIN))
                .isEqualTo("file-encoding byte 9 is not UTF-8, byte 9 is not GB18030");
        assertThat(broken(file("t.csv", new byte[] {'a', ',', 0, 1, 2}), Layout.PLAIN))
                .isEqualTo("file-binary a zero byte at 3");
        assertThat(broken(file("t.csv", new byte[0]), Layout.PLAIN)).isEqualTo("file-empty 0 bytes");
        assertThat(broken(
                        file("t.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}),
                        Layout.PLAIN))
                .isEqualTo("file-old-format OLE2");
        assertThat(broken(folder.resolve("gone.csv"), Layout.PLAIN)).startsWith("file-unreadable");
    }

    @Test
    void theMapCanNameAnEncodingThatCannotBeFound() {
        byte[] latin = "name\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(file("t.csv", latin), new Layout(0, 1, '\0', "ISO-8859-1", "")))
                .containsExactly("name", "2:caf\u00e9");
    }

    @Test
    void aCutFileIsRefused() {
        assertThat(broken(csv("a,b\n1,\"2\n3,4\n"), Layout.PLAIN)).startsWith("file-malformed");
        assertThat(broken(csv("a,b,c\n1,2,3\n4,5"), Layout.PLAIN))
                .isEqualTo("file-truncated line 3 has 2 of 3 cells and no end");
        byte[] cut = "a,b\n1,鹤".getBytes(StandardCharsets.UTF_8);
        assertThat(broken(file("t.csv", Arrays.copyOf(cut, cut.length - 1)), Layout.PLAIN))
                .startsWith("file-encoding");
        assertThat(broken(csv("\n\n"), Layout.PLAIN)).startsWith("file-without-header");
        assertThat(broken(csv("a,b\n1," + "x".repeat(300_000)), Layout.PLAIN)).startsWith("file-malformed");
    }

    @Test
    void aSheetGivesDatesAsIsoAndNumbersAsPeopleSeeThem() {
        Path path = new Workbooks("<row r=\"1\">" + text("A1", "名称") + text("B1", "数") + text("C1", "日")
                        + text("D1", "月")
                        + "</row><row r=\"2\" hidden=\"1\">" + text("A2", "甲")
                        + number("B2", "0.30000000000000004", 0) + number("C2", "42493", 1) + number("D2", "42493", 2)
                        + "</row><row r=\"4\">" + text("A4", "乙") + "<c r=\"B4\"><f>1+1</f><v>2</v></c>"
                        + "<c r=\"C4\"><f>1+1</f></c><c r=\"D4\" t=\"e\"><v>#REF!</v></c></row>"
                        + "<row r=\"5\">" + number("B5", "1.2E+8", 0) + number("D5", "42493.5", 3) + "</row>")
                .write(folder.resolve("t.xlsx"));
        assertThat(read(path, Layout.PLAIN))
                .containsExactly(
                        "名称|数|日|月", "2:甲|0.3|2016-05-03|2016-05", "4:乙|2|#UNCOMPUTED!|#REF!", "5:|120000000||2016-05");
        assertThat(read(path, Layout.PLAIN.withSheet("台账"))).hasSize(4);
        assertThat(read(path, Layout.PLAIN.withSheet("1"))).hasSize(4);
        assertThat(broken(path, Layout.PLAIN.withSheet("别的"))).isEqualTo("sheet-missing 别的");
    }

    @Test
    void aWorkbookThatIsCutOrDamagedIsRefused() throws IOException {
        Path whole = new Workbooks("<row r=\"1\">" + text("A1", "名称") + "</row>").write(folder.resolve("t.xlsx"));
        byte[] bytes = Files.readAllBytes(whole);
        assertThat(broken(file("cut.xlsx", Arrays.copyOf(bytes, bytes.length - 40)), Layout.PLAIN))
                .startsWith("file-truncated");
        assertThat(broken(new Workbooks("<row r=\"1\"><c r=\"A1\"").write(folder.resolve("open.xlsx")), Layout.PLAIN))
                .startsWith("file-malformed");
        assertThat(broken(
                        new Workbooks("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>")
                                .write(folder.resolve("shared.xlsx")),
                        Layout.PLAIN))
                .startsWith("file-malformed");
    }

    @Test
    void aCharacterThatIsNoneInAWorkbookIsRefused() {
        for (String none : List.of("&#\u4E2D;", "&#x110000;", "&#0;", "&x;", "&#")) {
            Path damaged = new Workbooks("<row r=\"1\">" + text("A1", "名称") + "</row><row r=\"2\">"
                            + text("A2", "a" + none + "b") + "</row>")
                    .write(folder.resolve("none.xlsx"));
            assertThat(broken(damaged, Layout.PLAIN)).as(none).startsWith("file-malformed");
        }
    }

    @Test
    void aWorkbookBuiltToDoHarmIsRefusedBeforeItIsParsed() {
        String entities = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\">]><worksheet>&a;</worksheet>";
        assertThat(broken(
                        new Workbooks("")
                                .with("xl/worksheets/sheet1.xml", entities)
                                .write(folder.resolve("xxe.xlsx")),
                        Layout.PLAIN))
                .isEqualTo("file-harmful xl/worksheets/sheet1.xml: it declares a document type");
        assertThat(broken(
                        new Workbooks("<row r=\"1\">" + text("ZZZZZ1", "x") + "</row>")
                                .write(folder.resolve("wide.xlsx")),
                        Layout.PLAIN))
                .isEqualTo("file-harmful xl/worksheets/sheet1.xml: a cell lies beyond the last column");
        assertThat(broken(
                        new Workbooks("")
                                .with("xl/media/zero", "0".repeat(16 << 20))
                                .write(folder.resolve("bomb.xlsx")),
                        Layout.PLAIN))
                .isEqualTo("zip-bomb xl/media/zero packed more than 200 to one");
        assertThat(broken(file("t.xlsx", zipOfNothing()), Layout.PLAIN)).startsWith("file-");
    }

    private byte[] zipOfNothing() {
        try {
            Path zip = folder.resolve("nothing.zip");
            try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
                out.putNextEntry(new ZipEntry("readme.txt"));
                out.closeEntry();
            }
            return Files.readAllBytes(zip);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"A1\" t=\"s\"><v>999999999</v></c>",
                "<c r=\"A1\" t=\"s\"><v>1</v></c>",
                "<c t = 's' r=\"A1\"><v >\n 2000000000</v></c>",
                "<x:c xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" t=\"s\"><x:v>77</x:v></x:c>",
                "<c t=\"&#115;\"><v>77</v></c>",
                "<c t=\"s\"><v>&#55;7</v></c>",
                "<c t=\"s\"><v><![CDATA[77]]></v></c>",
                "<c t=\"s\"><v>99999999999999999999999999</v></c>"
            })
    void aCellThatNamesASharedTextThatIsNotThereDoesNotFillTheMemory(String cell) {
        String texts =
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>name</t></si></sst>";
        Path path = new Workbooks("<row r=\"1\">" + cell + "</row>")
                .with("xl/sharedStrings.xml", texts)
                .write(folder.resolve("table.xlsx"));
        assertThat(broken(path, Layout.PLAIN)).isEqualTo("file-malformed a cell names a shared text that is not there");
    }

    @Test
    void aFileThatChangesWhileItIsReadIsNoticed() throws IOException {
        Path path = csv("a\n1\n");
        TableFile surveyed = TableFile.survey(path, "");
        surveyed.checkUnchanged();
        Files.writeString(path, "a\n2\n");
        assertThat(catchThrowableOfType(BrokenFileException.class, surveyed::checkUnchanged)
                        .rejection()
                        .code())
                .isEqualTo("file-changed");
    }
}
