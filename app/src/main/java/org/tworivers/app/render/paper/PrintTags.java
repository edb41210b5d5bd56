package org.tworivers.app.render.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/// Joins the trees of tags (PDF 32000-1, 14.7) of parts that were set one after the other. The print engine gives each
/// part a tree of its own and counts its pages from 0; a document has one tree, and one count.
final class PrintTags {
    private static final String NEXT_KEY = "ParentTreeNextKey";

    private final COSArray children = new COSArray();
    private final COSArray parents = new COSArray();
    private int used;

    /// Takes over the tags of a part.
    ///
    /// @param firstPage the place of its first page in the document, from 0
    void join(PDDocument document, int firstPage) throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        COSDictionary tree = root.getCOSObject();
        for (COSBase child : listed(tree.getDictionaryObject(COSName.K))) {
            children.add(child);
        }
        COSDictionary numbered = tree.getCOSDictionary(COSName.PARENT_TREE);
        COSArray numbers = numbered.getCOSArray(COSName.NUMS);
        for (int i = 0; i < numbers.size(); i += 2) {
            parents.add(COSInteger.get(numbers.getInt(i) + used));
            parents.add(numbers.get(i + 1));
        }
        for (int i = firstPage; i < document.getNumberOfPages(); i++) {
            move(document.getPage(i).getCOSObject(), COSName.STRUCT_PARENTS);
            for (PDAnnotation annotation : document.getPage(i).getAnnotations()) {
                move(annotation.getCOSObject(), COSName.STRUCT_PARENT);
            }
        }
        used += tree.getInt(NEXT_KEY, numbers.size() / 2);
    }

    private void move(COSDictionary tagged, COSName key) {
        if (tagged.containsKey(key)) {
            tagged.setInt(key, tagged.getInt(key) + used);
        }
    }

    private static List<COSBase> listed(COSBase oneOrMany) {
        List<COSBase> list = new ArrayList<>();
        if (oneOrMany instanceof COSArray many) {
            many.forEach(list::add);
        } else {
            list.add(oneOrMany);
        }
        return list;
    }

    /// Gives the document the one tree; what else the last part's tree had, such as its roles, stays.
    void write(PDDocument document) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        COSDictionary tree = root.getCOSObject();
        for (COSBase child : children) {
            if (child instanceof COSDictionary element) {
                element.setItem(COSName.P, tree);
            }
        }
        tree.setItem(COSName.K, children);
        COSDictionary numbered = new COSDictionary();
        numbered.setItem(COSName.NUMS, parents);
        tree.setItem(COSName.PARENT_TREE, numbered);
        tree.setInt(NEXT_KEY, used);
    }
}
