package org.tworivers.app.render.paper;

/// Texts of a workbook's cells. What would begin a formula gets an apostrophe before it, where a workbook is saved as
/// comma-separated values and opened again.
public final class SheetText {
    private static final String BEGINNINGS = "=+-@\t\r";

    private SheetText() {}

    /// The text as it is written into a cell.
    public static String of(String text) {
        boolean formula = !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
