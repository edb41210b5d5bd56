package org.tworivers.app.render.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.render.Messages;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.instruments.use.UseStatement;
import org.tworivers.core.journal.Head;

/// A statement as a file, in each of its forms.
class StatementFileTest {
    private static final Head KNOWN = new Head(77, "ab".repeat(32), Instant.parse("2017-06-01T01:00:00Z"));

    private static StatementText text(String language, int uses) {
        List<BookingLine> lines = new ArrayList<>();
        for (int i = 0; i < uses; i++) {
            LocalDateTime from = LocalDateTime.of(2017, 5, 1 + i % 28, 9, 0);
            Span span = new Span(from, from.plusMinutes(90));
            lines.add(new BookingLine(
                    "b" + i,
                    "scope",
                    BookingState.USED,
                    span,
                    "mill",
                    true,
                    "r-1",
                    true,
                    "",
                    true,
                    from,
                    1,
                    Optional.of(span),
                    1_005));
        }
        return new StatementText(
                new UseStatement("mill", YearMonth.of(2017, 5), lines),
                "Mill & Sons",
                id -> "Microscope <1>",
                Messages.in(language));
    }

    @ParameterizedTest
    @CsvSource({"en, Mill & Sons: instruments used in 2017-05, Made up", "zh, Mill & Sons：2017-05 仪器使用账单, 虚构示例"})
    void asPdfItSaysWhoOwesWhatAndOfWhichEntryItIs(String language, String title, String mark) throws IOException {
        byte[] bytes = StatementFile.bytes("pdf", text(language, 60), KNOWN).orElseThrow();
        assertThat(StatementFile.bytes("pdf", text(language, 60), KNOWN)).contains(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String all = new PDFTextStripper().getText(document);
            assertThat(all).contains(title, mark, "Microscope <1>", "b59", "5400", "603.00", "77", KNOWN.hash());
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(document.getNumberOfPages());
            assertThat(last.getText(document))
                    .as("the heading stands on each sheet")
                    .contains(Messages.in(language).text("booking.statement.minutes"));
        }
    }

    @Test
    void aMonthWithoutUseSaysSo() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(StatementFile.bytes("pdf", text("en", 0), KNOWN).orElseThrow())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Nothing was used in this month.");
        }
    }

    @Test
    void itIsAlsoATableAndAWorkbookAndNothingElse() {
        assertThat(new String(StatementFile.bytes("csv", text("en", 1), KNOWN).orElseThrow(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF")
                .contains("2017-05-01,09:00 – 10:30,Microscope <1>,b0,90,10.05");
        assertThat(StatementFile.bytes("xlsx", text("en", 1), KNOWN).orElseThrow())
                .startsWith('P', 'K');
        assertThat(StatementFile.bytes("doc", text("en", 1), KNOWN)).isEmpty();
    }
}
