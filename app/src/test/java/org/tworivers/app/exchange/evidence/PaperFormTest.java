package org.tworivers.app.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What form a paper has is told by its bytes.
class PaperFormTest {
    private static byte[] zip(String... parts) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (String part : parts) {
                    zip.putNextEntry(new ZipEntry(part));
                    zip.write(part.getBytes(StandardCharsets.UTF_8));
                }
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "255044462d312e34, PDF",
        "ffd8ffe000104a46, JPEG",
        "89504e470d0a1a0a0000000d, PNG",
    })
    void aFormThatStartsWithItsMarkIsTold(String hex, PaperForm form) {
        assertThat(PaperForm.of(HexFormat.of().parseHex(hex))).contains(form);
    }

    @Test
    void officeDocumentsAreToldByTheirParts() {
        assertThat(PaperForm.of(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")))
                .contains(PaperForm.DOCX);
        assertThat(PaperForm.of(zip("xl/workbook.xml", "[Content_Types].xml"))).contains(PaperForm.XLSX);
        assertThat(PaperForm.of(zip("[Content_Types].xml", "ppt/presentation.xml")))
                .isEmpty();
        assertThat(PaperForm.of(zip("word/document.xml"))).isEmpty();
        byte[] whole = zip("a", "[Content_Types].xml", "word/document.xml");
        assertThat(PaperForm.of(Arrays.copyOf(whole, 40))).isEmpty();
    }

    @Test
    void textIsUtf8OrGb18030WithoutControlCharacters() {
        assertThat(PaperForm.of("开工许可\r\n".getBytes(StandardCharsets.UTF_8))).contains(PaperForm.TEXT);
        assertThat(PaperForm.of("开工许可\n".getBytes(Charset.forName("GB18030")))).contains(PaperForm.TEXT);
        assertThat(PaperForm.of(new byte[] {'M', 'Z', 0, 1})).isEmpty();
        assertThat(PaperForm.of(new byte[] {(byte) 0xff, (byte) 0xff})).isEmpty();
        assertThat(PaperForm.of(new byte[0])).isEmpty();
    }

    @Test
    void aNameFitsByItsEnding() {
        assertThat(PaperForm.JPEG.fits("扫描.JPG")).isTrue();
        assertThat(PaperForm.PDF.fits("paper.pdf.exe")).isFalse();
        assertThat(PaperForm.TEXT.fits("page.html")).isFalse();
        assertThat(PaperForm.TEXT.fits("pdf")).isFalse();
    }
}
