package org.tworivers.app.render.bulletins;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tworivers.app.render.Messages;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.journal.Head;

/// A bulletin on A4 paper, as PDF: its page set by a print engine, the fonts within, tagged for screen readers
/// (PDF/UA). The same bulletin gives the same bytes: the document is as old as the last entry it knows.
public final class BulletinPdf {
    private static final String CHINESE = "/fonts/ttf/NotoSansSC/NotoSansSC-";
    private static final String LATIN = "/fonts/ttf/OpenSans/OpenSans-";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private BulletinPdf() {}

    /// The document in the language of the messages.
    public static byte[] bytes(Bulletin bulletin, Messages messages) {
        XRLog.setLoggingEnabled(false); // it speaks of its own speed, on standard error
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(BulletinPage.page(bulletin, messages, Look.PAPER), null);
        builder.withProducer("Two Rivers");
        builder.usePdfUaAccessibility(true);
        fonts(builder, "Noto Sans SC", CHINESE);
        fonts(builder, "Open Sans", LATIN);
        try (BatikSVGDrawer charts = new BatikSVGDrawer()) {
            builder.useSVGDrawer(charts);
            return searchable(set(builder, bulletin.basis().known()));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot set the bulletin as PDF", broken);
        }
    }

    private static byte[] set(PdfRendererBuilder builder, Head known) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                date(document, known);
                document.save(out);
            }
        }
        return out.toByteArray();
    }

    private static byte[] searchable(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        try (PDDocument document = Loader.loadPDF(file)) {
            SearchableText.correct(document);
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void fonts(PdfRendererBuilder builder, String family, String files) {
        builder.useFont(() -> font(files + "Regular.ttf"), family, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font(files + "Bold.ttf"), family, BOLD, FontStyle.NORMAL, true);
    }

    private static InputStream font(String file) {
        InputStream font = BulletinPdf.class.getResourceAsStream(file);
        if (font == null) {
            throw new IllegalStateException("the font " + file + " must be in the program");
        }
        return font;
    }

    private static void date(PDDocument document, Head known) {
        GregorianCalendar recorded =
                GregorianCalendar.from(ZonedDateTime.ofInstant(known.recordedAt(), ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(recorded);
        document.getDocumentInformation().setModificationDate(recorded);
        document.setDocumentId(known.sequence());
    }
}
