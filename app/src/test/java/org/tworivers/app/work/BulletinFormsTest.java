package org.tworivers.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.assertj.core.data.Offset;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.bulletins.BulletinForm;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;

/// The forms of an office say what the bulletin says, and the same bulletin gives the same bytes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulletinFormsTest {
    @SuppressWarnings("NullAway.Init")
    private BulletinStory story;

    @BeforeAll
    void writeStory(@TempDir Path folder) {
        story = new BulletinStory(folder.resolve("story.db"));
        story.writeGround();
        story.writeProjects(true);
        story.writeUnsigned();
    }

    @AfterAll
    void closeStory() {
        story.close();
    }

    private Bulletin bulletin(boolean isPublic) {
        return new Bulletins(story.ledger()).make(BulletinStory.question("", isPublic));
    }

    private static Stream<Figure> shown(List<Cell> cells) {
        return cells.stream().filter(Cell.Shown.class::isInstance).map(cell -> ((Cell.Shown) cell).value());
    }

    @ParameterizedTest
    @EnumSource(BulletinForm.class)
    void theSameBulletinGivesTheSameBytes(BulletinForm form) throws NoSuchAlgorithmException {
        String first = hash(form.write(bulletin(false), Messages.in("zh")));
        assertThat(hash(form.write(bulletin(false), Messages.in("zh")))).isEqualTo(first);
        assertThat(hash(form.write(bulletin(true), Messages.in("zh")))).isNotEqualTo(first);
    }

    private static String hash(byte[] file) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    @ParameterizedTest
    @CsvSource({"zh, false", "zh, true", "en, false", "en, true"})
    void thePaperIsA4ReadsAloudAndHasEveryFigure(String language, boolean isPublic) throws IOException {
        Messages messages = Messages.in(language);
        Bulletin bulletin = bulletin(isPublic);
        try (PDDocument document = Loader.loadPDF(BulletinForm.PAPER.write(bulletin, messages))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith(language);
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2017-05-24T01:00:00Z"));
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), Offset.offset(1f));
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(
                            messages.text("bulletin.title"),
                            bulletin.basis().known().hash());
            FigureText figures = new FigureText(messages, bulletin.basis().rounding());
            shown(bulletin.figures())
                    .filter(figure -> !(figure.value() instanceof Value.NotAvailable))
                    .forEach(figure -> assertThat(text).contains(figures.name(figure) + " " + figures.value(figure)));
            assertThat(text.contains(messages.text("bulletin.withheld"))).isEqualTo(isPublic);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, false", "en, true"})
    void theNumbersOfTheWorkbookAreNumbers(String language, boolean isPublic) throws IOException {
        Messages messages = Messages.in(language);
        Bulletin bulletin = bulletin(isPublic);
        byte[] file = BulletinForm.WORKBOOK.write(bulletin, messages);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Map<String, Row> rows = new HashMap<>();
            for (Row row : workbook.getFirstSheet().read()) {
                row.getOptionalCell(0).ifPresent(cell -> rows.put(cell.getText(), row));
            }
            assertThat(shown(bulletin.figures())).isNotEmpty().allSatisfy(figure -> {
                Row row = Objects.requireNonNull(rows.get(messages.text("figure." + figure.name())));
                switch (figure.value()) {
                    case Value.Count(long number) ->
                        assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo(Long.toString(number));
                    case Value.Sum(var money) ->
                        assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo(money.units());
                    case Value.CountRate(long above, long below) -> {
                        assertThat(row.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo(Long.toString(above));
                        assertThat(row.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo(Long.toString(below));
                    }
                    case Value.MoneyRate(var above, var below) -> {
                        assertThat(row.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo(above.units());
                        assertThat(row.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo(below.units());
                    }
                    case Value.MeanRate mean ->
                        assertThat(row.getCellAsNumber(1)).isPresent();
                    case Value.NotAvailable none ->
                        assertThat(row.getCellText(1)).isNotEmpty();
                }
            });
            List<String> sheets = workbook.getSheets().map(Sheet::getName).toList();
            assertThat(sheets).contains(messages.text("bulletin.definitions"), messages.text("bulletin.receipts"));
            Sheet places = workbook.findSheet(messages.text("bulletin.place")).orElseThrow();
            assertThat(places.read()).hasSize(bulletin.byPlace().size() + 2);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, false", "en, true"})
    void theDocumentCanBeEditedAndHasEveryRow(String language, boolean isPublic) throws IOException {
        Messages messages = Messages.in(language);
        Bulletin bulletin = bulletin(isPublic);
        byte[] file = BulletinForm.DOCUMENT.write(bulletin, messages);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var paragraphs = document.getParagraphs();
            assertThat(paragraphs.getFirst().getStyle()).isEqualTo("Title");
            assertThat(paragraphs).anySatisfy(paragraph -> {
                assertThat(paragraph.getStyle()).isEqualTo("Heading1");
                assertThat(paragraph.getText()).contains(messages.text("document.places"));
            });
            XWPFTable places = document.getTables().getFirst();
            assertThat(places.getNumberOfRows()).isEqualTo(bulletin.byPlace().size() + 2);
            FigureText figures = new FigureText(messages, bulletin.basis().rounding());
            String text = String.join(
                    "\n", paragraphs.stream().map(each -> each.getText()).toList());
            shown(bulletin.figures())
                    .filter(figure -> List.of("undertaken", "start-rate").contains(figure.name()))
                    .forEach(figure -> assertThat(text).contains(figures.name(figure), figures.value(figure)));
            assertThat(document.getProperties().getCoreProperties().getCreated().toInstant())
                    .isEqualTo(Instant.parse("2017-05-24T01:00:00Z"));
        }
    }
}
