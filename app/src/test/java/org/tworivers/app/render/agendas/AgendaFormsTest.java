package org.tworivers.app.render.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.app.render.Messages;

/// Agendas say on paper, in a workbook and in a calendar what they are, and the same book gives the same bytes.
class AgendaFormsTest {
    private static final int DOTS_AN_INCH = 150;

    private final AgendaBook book = SmallEvent.book();
    private final Agenda agenda = book.agendas().getFirst();

    static Stream<BiFunction<AgendaBook, Messages, byte[]>> forms() {
        return Stream.of(
                (book, messages) -> AgendaPdf.agenda(book, book.agendas().getFirst(), messages),
                (book, messages) -> AgendaPdf.table(book, book.tables().getFirst(), messages),
                AgendaPdf::tables,
                AgendaPdf::printSet,
                (book, messages) -> AgendaWorkbook.agenda(book, book.agendas().getFirst(), messages),
                AgendaWorkbook::all,
                (book, messages) -> AgendaCalendar.bytes(book, book.agendas().getFirst(), messages));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theSameBookGivesTheSameBytes(BiFunction<AgendaBook, Messages, byte[]> form) {
        byte[] chinese = form.apply(book, Messages.in("zh"));
        assertThat(form.apply(SmallEvent.book(), Messages.in("zh"))).isEqualTo(chinese);
        assertThat(form.apply(book, Messages.in("en"))).isNotEqualTo(chinese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void anAgendaIsOnePageThatSaysAllAndReadsAloud(String language) throws IOException {
        Messages messages = Messages.in(language);
        try (PDDocument document = Loader.loadPDF(AgendaPdf.agenda(book, agenda, messages))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith(language);
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(SmallEvent.PUBLISHED);
            assertThat(lines(document))
                    .contains(
                            book.event(),
                            SmallEvent.CHINESE,
                            "09:00 – 09:20",
                            "14:30 – 14:50",
                            "A12",
                            "B3",
                            "zh-en",
                            "Precision Instruments",
                            SmallEvent.FORMULA,
                            "𬭎利示例食品（上海）有限公司与长江三角洲",
                            messages.text("agenda.cancelled"),
                            messages.text("agenda.illustrative"),
                            language.equals("zh") ? "2017年5月24日 星期三" : "Wednesday, 24 May 2017",
                            language.equals("zh")
                                    ? "第 3 版，2017年5月20日 18:00 发布"
                                    : "Version 3, published 20 May 2017, 18:00",
                            language.equals("zh") ? "中国" : "China");
            assertThat(read(document, 0)).isEqualTo(SmallEvent.LINK);
        }
    }

    @Test
    void whoMeetsNobodyIsToldSo() throws IOException {
        Messages messages = Messages.in("zh");
        try (PDDocument document =
                Loader.loadPDF(AgendaPdf.agenda(book, book.agendas().getLast(), messages))) {
            assertThat(lines(document)).contains(messages.text("agenda.none"));
            assertThatThrownBy(() -> read(document, 0)).hasCauseInstanceOf(NotFoundException.class);
        }
        AgendaBook nothing = new AgendaBook(
                book.event(), book.venue(), book.zone(), 1, book.published(), true, List.of(), List.of());
        assertThatThrownBy(() -> AgendaPdf.printSet(nothing, messages)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void thePrintSetHasEverythingOnPaperOfItsOwnAndInItsOutline(String language) throws IOException {
        Messages messages = Messages.in(language);
        try (PDDocument document = Loader.loadPDF(AgendaPdf.printSet(book, messages))) {
            List<String> names = new ArrayList<>();
            List<Integer> pages = new ArrayList<>();
            for (PDOutlineItem chapter :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                for (PDOutlineItem item : chapter.children()) {
                    names.add(item.getTitle());
                    pages.add(document.getPages().indexOf(item.findDestinationPage(document)));
                }
            }
            List<String> all =
                    new ArrayList<>(book.agendas().stream().map(Agenda::name).toList());
            all.addAll(book.tables().stream().map(TableSheet::table).toList());
            assertThat(names).isEqualTo(all);
            assertThat(pages).doesNotHaveDuplicates().isSorted().startsWith(0);
            assertThat(document.getNumberOfPages()).isEqualTo(pages.size());
            String last = lines(document, document.getNumberOfPages());
            assertThat(last).contains("C1", messages.text("agenda.none.table"), "1 / 1");
            assertThat(read(document, 2)).isEqualTo(book.agendas().get(2).link());
        }
    }

    @Test
    void thePartsOfThePrintSetShareFontsAndOneTreeOfTags() throws IOException {
        try (PDDocument document = Loader.loadPDF(AgendaPdf.printSet(book, Messages.in("zh")))) {
            List<Object> fonts = new ArrayList<>();
            List<Integer> keys = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                keys.add(page.getStructParents());
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    fonts.add(font.getCOSObject());
                }
            }
            assertThat(fonts.stream().distinct()).hasSize(2);
            PDStructureTreeRoot tags = document.getDocumentCatalog().getStructureTreeRoot();
            assertThat(keys).doesNotHaveDuplicates();
            assertThat(tags.getParentTree().getNumbers()).containsOnlyKeys(keys);
            assertThat(tags.getKids()).hasSize(document.getNumberOfPages());
        }
    }

    private static String lines(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static String lines(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        return stripper.getText(document);
    }

    /// What a phone reads from a printed page.
    private static String read(PDDocument document, int page) throws IOException {
        return decoded(new PDFRenderer(document).renderImageWithDPI(page, DOTS_AN_INCH));
    }

    private static String decoded(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots))))
                    .getText();
        } catch (ReaderException unreadable) {
            throw new IllegalArgumentException("no code is read", unreadable);
        }
    }

    @Test
    void aCodeSaysTheSameAsPictureAndAsDrawing() throws IOException {
        String text = "https://meetings.example.org/议程?q=a&b=<c>";
        QrCode code = QrCode.of(text);
        assertThat(decoded(javax.imageio.ImageIO.read(new ByteArrayInputStream(code.png()))))
                .isEqualTo(text);
        String drawing = code.svg("a & b");
        assertThat(drawing).startsWith("<svg ").contains("<title>a &amp; b</title>", "<path d=\"M4 4h7v1h-7z");
        assertThatThrownBy(() -> QrCode.of("x".repeat(3_000))).hasMessageContaining("must fit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aSecondReaderFindsTheMeetingsOfACalendar(String language) throws IOException {
        Messages messages = Messages.in(language);
        byte[] file = AgendaCalendar.bytes(book, agenda, messages);
        ICalendar calendar = Biweekly.parse(new ByteArrayInputStream(file)).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getMethod().isPublish()).isTrue();
        assertThat(calendar.getRefreshInterval().getValue().toMillis()).isEqualTo(900_000);
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue())
                .contains(SmallEvent.CHINESE, book.event());
        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactly("m1@example.org", "m2@example.org", "m3@example.org", "m4@example.org");
        assertThat(calendar.getEvents())
                .extracting(event -> event.getSequence().getValue())
                .containsExactly(0, 2, 0, 1);
        VEvent second = calendar.getEvents().get(1);
        assertThat(second.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2017-05-25T06:30:00Z"));
        assertThat(second.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2017-05-25T06:50:00Z"));
        assertThat(second.getDateTimeStamp().getValue().toInstant()).isEqualTo(SmallEvent.CHANGED);
        assertThat(second.getSummary().getValue()).contains(SmallEvent.FORMULA);
        assertThat(second.getLocation().getValue()).contains("B3", "B 区", book.venue());
        assertThat(second.getUrl().getValue()).isEqualTo(SmallEvent.LINK);
        assertThat(second.getStatus().isConfirmed()).isTrue();
        assertThat(calendar.getEvents().get(2).getSummary().getValue()).contains(SmallEvent.RARE);
        assertThat(calendar.getEvents().get(3).getStatus().isCancelled()).isTrue();
        assertThat(calendar.getEvents().get(3).getSummary().getValue()).startsWith(messages.text("agenda.cancelled"));
        assertThat(calendar.getEvents().getFirst().getDescription().getValue())
                .contains("zh-en\n", messages.text("agenda.illustrative"));
    }

    @Test
    void noLineOfACalendarIsLongerThanItMayBe() {
        String text = new String(AgendaCalendar.bytes(book, agenda, Messages.in("zh")), StandardCharsets.UTF_8);
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text).contains("DTSTART:20170524T010000Z", "REFRESH-INTERVAL;VALUE=DURATION:PT15M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theWorkbookOfAllHasARowForEachParticipantAndMeeting(String language) throws IOException {
        Messages messages = Messages.in(language);
        byte[] file = AgendaWorkbook.all(book, messages);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly(messages.text("agenda.sheet.all"), messages.text("agenda.sheet.cancelled"));
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(2).getCellText(0)).isEqualTo(messages.text("agenda.illustrative"));
            List<Row> talks = rows.subList(4, rows.size());
            assertThat(talks)
                    .extracting(row -> row.getCellText(0))
                    .containsExactly(
                            SmallEvent.CHINESE,
                            SmallEvent.CHINESE,
                            SmallEvent.CHINESE,
                            "'" + SmallEvent.FORMULA,
                            SmallEvent.LONG,
                            SmallEvent.RARE);
            Row second = talks.get(1);
            assertThat(second.getCellText(2)).isEqualTo("'" + SmallEvent.FORMULA);
            assertThat(second.getCellAsDate(3)).hasValue(LocalDateTime.of(2017, 5, 25, 0, 0));
            assertThat(second.getCellAsDate(4).orElseThrow().toLocalTime()).hasToString("14:30");
            assertThat(second.getCellAsDate(5).orElseThrow().toLocalTime()).hasToString("14:50");
            assertThat(second.getCellText(6)).isEqualTo("B3");
            assertThat(second.getCellText(7)).isEqualTo("B 区");
        }
    }

    @Test
    void theWorkbookOfOneSaysWhatWasCancelled() throws IOException {
        byte[] file = AgendaWorkbook.agenda(book, agenda, Messages.in("en"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(4 + 3);
            List<Row> cancelled = workbook.getSheet(1).orElseThrow().read();
            assertThat(cancelled.getLast().getCellText(0)).isEqualTo(SmallEvent.LONELY);
        }
    }
}
