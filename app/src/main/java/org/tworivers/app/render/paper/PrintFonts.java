package org.tworivers.app.render.paper;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of one document, each read when it is first needed. Ligatures are left out: text is found letter by
/// letter, and looking for them takes as long as all other setting of a line.
final class PrintFonts implements AutoCloseable {
    private final PDDocument document;
    private final Map<String, Read> fonts = new HashMap<>();

    PrintFonts(PDDocument document) {
        this.document = document;
    }

    /// A font for the print engine.
    ///
    /// @param file its TrueType file in the program
    PDFontSupplier font(String file) {
        return new OnDemand(file);
    }

    /// Corrects the character maps of the fonts, once they were written.
    ///
    /// @param letters of the document
    void makeSearchable(BitSet letters) throws IOException {
        for (Read read : fonts.values()) {
            CmapLookup glyphs = read.file().getUnicodeCmapLookup();
            new SearchableText(glyphs, letters).correct(read.font().getCOSObject());
        }
    }

    @Override
    public void close() throws IOException {
        for (Read read : fonts.values()) {
            read.file().close();
        }
    }

    private Read read(String file) {
        try (InputStream stream = PrintFonts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the font " + file + " must be in the program");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return new Read(font, PDType0Font.load(document, font, true));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the font " + file, broken);
        }
    }

    private record Read(TrueTypeFont file, PDType0Font font) {}

    private final class OnDemand extends PDFontSupplier {
        private final String file;

        OnDemand(String file) {
            super(null);
            this.file = file;
        }

        @Override
        public PDFont supply() {
            return fonts.computeIfAbsent(file, PrintFonts.this::read).font();
        }
    }
}
