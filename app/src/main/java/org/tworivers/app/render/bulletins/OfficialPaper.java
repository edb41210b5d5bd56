package org.tworivers.app.render.bulletins;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// A document for editing, laid out as Chinese offices lay theirs out (GB/T 9704: A4, 37 mm above, 28 mm at the left,
/// 22
/// lines to a page, the number of the page between dashes at the outer edge). All looks are styles that can be changed
/// in
/// one place.
final class OfficialPaper implements AutoCloseable {
    private static final long WIDTH = 11_906;
    private static final long HEIGHT = 16_838;
    private static final long TOP = 2_098;
    private static final long BOTTOM = 1_984;
    private static final long LEFT = 1_588;
    private static final long RIGHT = 1_474;
    private static final int FULL_WIDTH = (int) (WIDTH - LEFT - RIGHT);

    private final XWPFDocument document = new XWPFDocument();

    /// @param language `zh` or `en`
    OfficialPaper(String language) throws IOException {
        try (InputStream styles = OfficialPaper.class.getResourceAsStream("document-styles-" + language + ".xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (XmlException malformed) {
            throw new IllegalStateException(
                    "the styles of documents in " + language + " must be well-formed", malformed);
        }
        page();
        document.setEvenAndOddHeadings(true);
        pageNumber(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        pageNumber(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
    }

    private void pageNumber(HeaderFooterType pages, ParagraphAlignment edge) {
        XWPFParagraph line = document.createFooter(pages).createParagraph();
        line.setStyle("Footer");
        line.setAlignment(edge);
        line.createRun().setText("— ");
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        line.createRun().setText(" —");
    }

    /// What the file's properties say it is.
    void describe(String title, String description) {
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setDescription(description);
        document.getProperties().getCoreProperties().setCreator("Two Rivers");
    }

    /// A paragraph in a style of the sheet of styles, such as `BodyText`.
    void paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    /// A table whose first row is its head; its first column names, the others have numbers.
    void table(List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
        table.setWidth(FULL_WIDTH);
        int share = FULL_WIDTH / (rows.getFirst().size() + 1);
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = table.getRow(i);
            row.setCantSplitRow(true);
            row.setRepeatHeader(i == 0);
            for (int column = 0; column < rows.get(i).size(); column++) {
                row.getCell(column).setWidth(Integer.toString(column == 0 ? 2 * share : share));
                cell(row.getCell(column), rows.get(i).get(column), alignment(i == 0, column));
            }
        }
    }

    private static ParagraphAlignment alignment(boolean head, int column) {
        if (head) {
            return ParagraphAlignment.CENTER;
        }
        return column == 0 ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT;
    }

    private static void cell(XWPFTableCell cell, String text, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle("TableText");
        paragraph.setAlignment(alignment);
        paragraph.createRun().setText(text);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
