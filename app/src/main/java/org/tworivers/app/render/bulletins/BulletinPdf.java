package org.tworivers.app.render.bulletins;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.paper.PrintJob;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.journal.Head;

/// A bulletin on A4 paper, as PDF: its page set by a print engine. The same bulletin gives the same bytes: the document
/// is as old as the last entry it knows.
public final class BulletinPdf {
    private BulletinPdf() {}

    /// The document in the language of the messages.
    public static byte[] bytes(Bulletin bulletin, Messages messages) {
        Head known = bulletin.basis().known();
        try {
            return PrintJob.set(
                    BulletinPage.page(bulletin, messages, Look.PAPER), known.recordedAt(), known.sequence());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot set the bulletin as PDF", broken);
        }
    }
}
