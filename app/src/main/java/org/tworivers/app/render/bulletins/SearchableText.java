package org.tworivers.app.render.bulletins;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Gives the text of a PDF the letters that people search for. Chinese fonts draw 日 (U+65E5) and the radical ⽇ (U+2F47)
/// by one glyph, and the PDF library takes the first of the two for what it means.
final class SearchableText {
    private static final int CODES = 0x1_0000;
    /// A block of a character map holds no more (PDF 32000-1, 9.7.5.4).
    private static final int MOST_IN_BLOCK = 100;
    /// The blocks CJK Radicals Supplement and Kangxi Radicals.
    private static final int FIRST_RADICAL = 0x2E80;

    private static final int LAST_RADICAL = 0x2FD5;

    private SearchableText() {}

    /// Corrects the character maps of all fonts.
    static void correct(PDDocument document) throws IOException {
        for (COSObjectKey key :
                document.getDocument().getXrefTable().keySet().stream().sorted().toList()) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            if (object.getObject() instanceof COSDictionary font
                    && COSName.FONT.equals(font.getCOSName(COSName.TYPE))
                    && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream meanings) {
                correct(meanings);
            }
        }
    }

    private static void correct(COSStream meanings) throws IOException {
        CMap map;
        try (RandomAccessReadBuffer text = new RandomAccessReadBuffer(meanings.createInputStream())) {
            map = new CMapParser().parse(text);
        }
        List<String> lines = new ArrayList<>();
        for (int code = 0; code < CODES; code++) {
            String meaning = map.toUnicode(code, 2);
            if (meaning != null) {
                lines.add("<" + HexFormat.of().toHexDigits((char) code) + "> <" + hex(usual(meaning)) + ">\n");
            }
        }
        try (OutputStream out = meanings.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(written(lines).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /// Radicals as the letters they are drawn like; all else as it is.
    private static String usual(String meaning) {
        int first = meaning.codePointAt(0);
        return first >= FIRST_RADICAL && first <= LAST_RADICAL
                ? Normalizer.normalize(meaning, Normalizer.Form.NFKC)
                : meaning;
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private static String written(List<String> lines) {
        StringBuilder out = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < lines.size(); from += MOST_IN_BLOCK) {
            List<String> block = lines.subList(from, Math.min(from + MOST_IN_BLOCK, lines.size()));
            out.append(block.size()).append(" beginbfchar\n");
            block.forEach(out::append);
            out.append("endbfchar\n");
        }
        return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
