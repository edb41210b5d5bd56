package org.tworivers.app.render.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// The outline of a document, in chapters, by which a reader finds a page among hundreds.
final class PrintOutline {
    private final PDDocumentOutline root = new PDDocumentOutline();
    private final Map<String, PDOutlineItem> chapters = new LinkedHashMap<>();

    void add(String chapter, String name, PDPage page) {
        chapters.computeIfAbsent(chapter, title -> {
            PDOutlineItem first = item(title, page);
            root.addLast(first);
            return first;
        });
        chapters.get(chapter).addLast(item(name, page));
    }

    private static PDOutlineItem item(String title, PDPage page) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(page);
        return item;
    }

    void write(PDDocument document) {
        if (!chapters.isEmpty()) {
            root.openNode();
            document.getDocumentCatalog().setDocumentOutline(root);
            document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        }
    }
}
