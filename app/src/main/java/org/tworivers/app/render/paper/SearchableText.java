package org.tworivers.app.render.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Gives the text of a PDF the letters that people search for. Fonts draw 长 (U+957F) and the radical ⻓ (U+2ED3) by one
/// glyph, or two dashes, and the PDF library takes the first of them for what the glyph means. Here it means what was
/// written.
final class SearchableText {
    private static final int CODES = 0x1_0000;
    /// A block of a character map holds no more (PDF 32000-1, 9.7.5.4).
    private static final int MOST_IN_BLOCK = 100;
    /// The blocks CJK Radicals Supplement and Kangxi Radicals.
    private static final int FIRST_RADICAL = 0x2E80;

    private static final int LAST_RADICAL = 0x2FD5;

    private final CmapLookup glyphs;
    private final BitSet written;

    /// @param glyphs which letters a glyph of the font draws
    /// @param written the letters of the document
    SearchableText(CmapLookup glyphs, BitSet written) {
        this.glyphs = glyphs;
        this.written = written;
    }

    /// Corrects the character map of the font as it was written into the document.
    void correct(COSDictionary font) throws IOException {
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream meanings) {
            correct(meanings);
        }
    }

    private void correct(COSStream meanings) throws IOException {
        CMap map;
        try (RandomAccessReadBuffer text = new RandomAccessReadBuffer(meanings.createInputStream())) {
            map = new CMapParser().parse(text);
        }
        List<String> lines = new ArrayList<>();
        for (int glyph = 0; glyph < CODES; glyph++) {
            String meaning = map.toUnicode(glyph, 2);
            if (meaning != null) {
                String letters = hex(findWritten(glyph).orElse(meaning));
                lines.add("<" + HexFormat.of().toHexDigits((char) glyph) + "> <" + letters + ">\n");
            }
        }
        try (OutputStream out = meanings.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(written(lines).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /// Which of its letters a glyph was written for; when for several, rather one that is no radical.
    private Optional<String> findWritten(int glyph) {
        List<Integer> letters = glyphs.getCharCodes(glyph);
        return letters == null
                ? Optional.empty()
                : letters.stream()
                        .filter(written::get)
                        .min(Comparator.comparing(SearchableText::isRadical))
                        .map(Character::toString);
    }

    private static boolean isRadical(int letter) {
        return letter >= FIRST_RADICAL && letter <= LAST_RADICAL;
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
