package org.tworivers.app.render;

import java.util.ArrayList;
import java.util.List;

/// A table for a terminal: columns aligned, Chinese characters counted as two cells wide.
public final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> rightAligned = new ArrayList<>();

    /// A table with these headings; one that starts with `>` is right-aligned.
    public TextTable(List<String> headings) {
        List<String> texts = new ArrayList<>();
        for (String heading : headings) {
            boolean right = heading.startsWith(">");
            rightAligned.add(right);
            texts.add(right ? heading.substring(1) : heading);
        }
        rows.add(texts);
    }

    /// Adds a row with as many cells as there are headings.
    public void row(List<String> cells) {
        if (cells.size() != rightAligned.size()) {
            throw new IllegalArgumentException(
                    "cells (" + cells.size() + ") must be " + rightAligned.size() + ". Maybe one was forgotten.");
        }
        rows.add(List.copyOf(cells));
    }

    /// The table as lines, each ended by a line feed.
    public String text() {
        int[] widths = new int[rightAligned.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String gap = " ".repeat(widths[i] - width(row.get(i)));
                line.append(i == 0 ? "" : "  ").append(rightAligned.get(i) ? gap + row.get(i) : row.get(i) + gap);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    /// Cells of a terminal that a text takes: ideographs and full-width forms take two.
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int codePoint) {
        boolean wide = (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
