package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.Roots;
import org.tworivers.core.journal.Head;

/// A file that as a whole cannot be right stops the import before anything is written, and says what to do.
class BrokenFileTest {
    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Running running;

    private Head before = Head.EMPTY;

    @BeforeEach
    void open() {
        running = new Running(folder);
        running.loadPlaces();
        before = running.head();
    }

    private void assertRefused(String name, byte[] bytes, String code, String remedy) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        for (String language : new String[] {"en", "zh"}) {
            assertThat(running.read(file, "messy-zh", "--lang", language)).isEqualTo(1);
            assertThat(running.err()).startsWith("import: " + name).contains("[" + code + "]");
            assertThat(running.out()).isEmpty();
        }
        assertThat(running.err()).contains(remedy);
        assertThat(running.head()).isEqualTo(before);
        assertThat(folder.toFile().list())
                .noneMatch(each -> each.endsWith(".part") || each.contains(".rejected") || each.contains(".review"));
    }

    private void assertRefused(String name, String text, String code, String remedy) throws IOException {
        assertRefused(name, text.getBytes(StandardCharsets.UTF_8), code, remedy);
    }

    private static byte[] messy() throws IOException {
        return Files.readAllBytes(Roots.project("example/messy-zh.xlsx"));
    }

    @Test
    void anEmptyFile() throws IOException {
        assertRefused("empty.csv", "", "file-empty", "重新发送");
    }

    @Test
    void aHeaderThatIsNotThatOfTheMap() throws IOException {
        assertRefused("wrong.csv", "标题\n\n甲,乙\n丙,丁\n1,2\n", "header-missing-column", "tworivers template");
    }

    @Test
    void aFileThatEndsInItsHeader() throws IOException {
        assertRefused("short.csv", "标题\n单位\n", "file-without-header", "lines-before-header");
    }

    @Test
    void aCutText() throws IOException {
        assertRefused("quote.csv", "标题\n单位\n\"项目名称\n", "file-malformed", "截断");
        byte[] cut = Arrays.copyOf("标题\n示例".getBytes(StandardCharsets.UTF_8), 12);
        assertRefused("cut.csv", cut, "file-encoding", "UTF-8");
    }

    @Test
    void aCutWorkbook() throws IOException {
        assertRefused("cut.xlsx", Arrays.copyOf(messy(), messy().length / 2), "file-truncated", "重新发送");
    }

    @Test
    void bytesThatAreNoTable() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertRefused("picture.csv", picture, "file-binary", "CSV 或 XLSX");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1};
        assertRefused("old.xls", old, "file-old-format", "另存为 .xlsx");
    }

    @Test
    void aZipBomb() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 64; i++) {
                zip.write(spaces);
            }
            zip.closeEntry();
        }
        assertRefused("bomb.xlsx", bomb.toByteArray(), "zip-bomb", "占满内存");
    }

    @Test
    void aSheetThatIsNotThere() throws IOException {
        Path file = Files.write(folder.resolve("messy.xlsx"), messy());
        assertThat(running.read(file, "messy-zh", "--sheet", "二月")).isEqualTo(1);
        assertThat(running.err()).contains("二月", "项目台账, 填表说明", "[sheet-missing]");
        assertThat(running.head()).isEqualTo(before);
    }

    @Test
    void aFileThatIsNotThere() {
        assertThat(running.read(folder.resolve("none.csv"), "messy-zh")).isEqualTo(1);
        assertThat(running.err()).contains("none.csv", "[file-unreadable]");
    }
}
