package org.tworivers.app.render.bulletins;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.tworivers.app.render.Messages;
import org.tworivers.core.bulletins.Bulletin;

/// The forms a bulletin is handed on in, each a file. The same bulletin gives the same bytes.
public enum BulletinForm {
    /// A page for a browser.
    PAGE("html", "text/html;charset=UTF-8"),
    /// A4 paper.
    PAPER("pdf", "application/pdf"),
    /// A report to be edited and sent up.
    DOCUMENT("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /// Numbers to go on with.
    WORKBOOK("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /// Data for machines.
    DATA("json", "application/json");

    private final String extension;
    private final String mediaType;

    BulletinForm(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /// What names of its files end in, without the dot.
    public String extension() {
        return extension;
    }

    /// Its media type (RFC 6838).
    public String mediaType() {
        return mediaType;
    }

    /// The form whose files end in an extension.
    public static Optional<BulletinForm> find(String extension) {
        return Arrays.stream(values())
                .filter(form -> form.extension.equals(extension))
                .findFirst();
    }

    /// A bulletin in this form, in the language of the messages.
    public byte[] write(Bulletin bulletin, Messages messages) {
        return switch (this) {
            case PAGE -> BulletinPage.page(bulletin, messages).getBytes(StandardCharsets.UTF_8);
            case PAPER -> BulletinPdf.bytes(bulletin, messages);
            case DOCUMENT -> BulletinDocument.bytes(bulletin, messages);
            case WORKBOOK -> BulletinWorkbook.bytes(bulletin, messages);
            case DATA -> BulletinTree.text(bulletin, messages).getBytes(StandardCharsets.UTF_8);
        };
    }
}
