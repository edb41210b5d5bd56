package org.tworivers.app.work.journal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.tworivers.app.exchange.journal.JournalLine;
import org.tworivers.app.exchange.journal.JournalWriter;
import org.tworivers.app.store.JournalSender;
import org.tworivers.app.store.NewFile;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.PersonalContent;
import org.tworivers.core.journal.Verification;

/// Writes a journal as text, as of one moment, while others go on.
public final class JournalExport {
    private final Ledger ledger;
    private final boolean withPersonal;

    /// An export of a ledger's journal.
    ///
    /// @param withPersonal whether also personal data that were not erased, and the names of recorders
    public JournalExport(Ledger ledger, boolean withPersonal) {
        this.ledger = ledger;
        this.withPersonal = withPersonal;
    }

    /// Writes to a file that must not be there yet, for its owner alone. It appears when it is whole.
    ///
    /// @return what came of verifying the journal; when it does not hold, there is no file
    public Verification toFile(Path file) {
        try (NewFile fresh = NewFile.neverOver(file, "an export")) {
            Verification verification = fill(fresh.path(), file);
            if (verification.holds() && !fresh.name()) {
                throw new IllegalArgumentException("file (" + file
                        + ") must not be there: another export took its name meanwhile. Maybe add the time to it.");
            }
            return verification;
        }
    }

    private Verification fill(Path path, Path file) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
                BufferedWriter out = new BufferedWriter(
                        new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
            Verification verification = toText(out, file.toString());
            out.flush();
            channel.force(true);
            return verification;
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write to " + file, broken);
        }
    }

    /// Writes to a text. When the journal does not hold, the text lacks its last line.
    ///
    /// @param where what is written to, for messages
    public Verification toText(Appendable out, String where) {
        JournalWriter writer = new JournalWriter(out, where);
        Verification verification = JournalSender.send(ledger.database(), withPersonal, new Writing(writer));
        if (verification.holds()) {
            writer.end();
        }
        return verification;
    }

    private record Writing(JournalWriter writer) implements JournalSender.Taker {
        @Override
        public void head(Head head) {
            writer.write(new JournalLine.Start(head));
        }

        @Override
        public void entry(Entry entry) {
            writer.write(new JournalLine.Recorded(entry));
        }

        @Override
        public void personal(PersonalContent personal) {
            writer.write(new JournalLine.Personal(personal));
        }

        @Override
        public void recorder(String id, String name) {
            writer.write(new JournalLine.Recorder(id, name));
        }
    }
}
