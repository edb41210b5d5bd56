package org.tworivers.app.render.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Sets pages one after the other into one PDF: the fonts within, once for all, tagged for screen readers (PDF/UA), its
/// text searchable. The same pages give the same bytes. Only one page's layout is in memory at a time.
public final class PrintJob implements AutoCloseable {
    private static final String CHINESE = "/fonts/ttf/NotoSansSC/NotoSansSC-";
    private static final String LATIN = "/fonts/ttf/OpenSans/OpenSans-";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final PDDocument document = new PDDocument();
    private final PrintFonts fonts = new PrintFonts(document);
    private final PrintOutline outline = new PrintOutline();
    private final PrintTags tags = new PrintTags();
    private final BitSet letters = new BitSet();

    /// A document without pages.
    public PrintJob() {
        XRLog.setLoggingEnabled(false); // it speaks of its own speed, on standard error
    }

    /// The page as a document.
    ///
    /// @param page as for `add`
    /// @param made as for `bytes`, as is `id`
    public static byte[] set(String page, Instant made, long id) throws IOException {
        try (PrintJob job = new PrintJob()) {
            job.add(page);
            return job.bytes(made, id);
        }
    }

    /// Adds what begins on paper of its own; where pages are numbered, it has numbers of its own.
    ///
    /// @param page well-formed, with its style; the families are `Noto Sans SC` and `Open Sans`, regular and bold;
    ///     title and language are those of the whole document
    public void add(String page) throws IOException {
        page.codePoints().forEach(letters::set);
        int before = document.getNumberOfPages();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withHtmlContent(page, null);
        builder.withProducer("Two Rivers");
        builder.usePdfUaAccessibility(true);
        useFonts(builder, "Noto Sans SC", CHINESE);
        useFonts(builder, "Open Sans", LATIN);
        try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            builder.useSVGDrawer(drawings);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
        }
        tags.join(document, before);
    }

    /// Adds it with a line in the document's outline.
    ///
    /// @param chapter under which the line stands
    /// @param name the line
    public void add(String page, String chapter, String name) throws IOException {
        int before = document.getNumberOfPages();
        add(page);
        PDPage first = document.getPage(before);
        outline.add(chapter, name, first);
    }

    private void useFonts(PdfRendererBuilder builder, String family, String files) {
        builder.useFont(fonts.font(files + "Regular.ttf"), family, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(fonts.font(files + "Bold.ttf"), family, BOLD, FontStyle.NORMAL, true);
    }

    /// The document.
    ///
    /// @param made when it says it was made
    /// @param id what its identity is derived from
    public byte[] bytes(Instant made, long id) throws IOException {
        tags.write(document);
        outline.write(document);
        GregorianCalendar moment = GregorianCalendar.from(ZonedDateTime.ofInstant(made, ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(moment);
        document.getDocumentInformation().setModificationDate(moment);
        document.setDocumentId(id);
        return written();
    }

    /// Only writing makes the fonts' character maps. So it is written once for them, and again with those corrected.
    private byte[] written() throws IOException {
        document.save(OutputStream.nullOutputStream());
        fonts.makeSearchable(letters);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        fonts.close();
        document.close();
    }
}
