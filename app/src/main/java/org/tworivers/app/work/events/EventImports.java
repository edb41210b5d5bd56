package org.tworivers.app.work.events;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.WishStated;
import org.tworivers.core.shared.ContentHash;

/// Imports delegations and wishes: a file is read, judged row by row and shown; only when somebody accepts it are its
/// good rows recorded, all in one act.
public final class EventImports {
    private final EventDesk desk;
    private final DelegationDesk delegations;

    public EventImports(EventDesk desk, DelegationDesk delegations) {
        this.desk = desk;
        this.delegations = delegations;
    }

    /// A file that was read and waits to be accepted.
    public static final class Waiting {
        private final EventSheet sheet;
        private final EventSheet.Sent sent;
        private final String file;

        private Waiting(EventSheet sheet, EventSheet.Sent sent, String file) {
            this.sheet = sheet;
            this.sent = sent;
            this.file = file;
        }

        /// What it holds.
        public EventSheet sheet() {
            return sheet;
        }

        /// Its name.
        public String file() {
            return file;
        }
    }

    /// A file as judged now.
    ///
    /// @param stamp stands for the verdicts: the same verdicts have the same
    public record Judged(List<JudgedRow> rows, String stamp) {
        public Judged {
            rows = List.copyOf(rows);
        }

        /// How many rows are of a verdict.
        public long count(JudgedRow.Verdict verdict) {
            return rows.stream().filter(row -> row.verdict() == verdict).count();
        }
    }

    /// Reads a file.
    ///
    /// @param name what its sender knows it by
    /// @throws org.tworivers.app.exchange.BrokenFileException when it is no such table
    public static Waiting read(EventSheet sheet, String name, InputStream in) throws IOException {
        Path kept = Files.createTempFile("event", ".upload");
        try {
            Files.copy(in, kept, StandardCopyOption.REPLACE_EXISTING);
            return new Waiting(sheet, sheet.read(kept), name);
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    /// Reads a file that lies there.
    ///
    /// @throws org.tworivers.app.exchange.BrokenFileException when it is no such table
    public static Waiting read(EventSheet sheet, Path file) {
        return new Waiting(sheet, sheet.read(file), String.valueOf(file.getFileName()));
    }

    /// Judges a file against an event as it now is.
    public Judged judge(Viewer viewer, EventBook book, EventRegister register, Waiting waiting) {
        List<JudgedRow> rows = switch (waiting.sheet()) {
            case DELEGATIONS -> new DelegationImport(viewer, book, register, delegations, waiting.sent).rows();
            case WISHES -> new WishImport(viewer, book, waiting.sent).rows();
        };
        return new Judged(rows, ContentHash.of(rows.toString()));
    }

    /// Records the good rows of a file, all in one act.
    ///
    /// @param key what is recorded under the same key before is not recorded again
    public Appended accept(Viewer viewer, EventBook book, EventRegister register, Waiting waiting, String key) {
        return switch (waiting.sheet()) {
            case DELEGATIONS -> {
                List<StatedDelegation> good =
                        new DelegationImport(viewer, book, register, delegations, waiting.sent).good();
                yield delegations.record(viewer, Channel.IMPORT, key, book, good);
            }
            case WISHES -> {
                List<WishStated> good = new WishImport(viewer, book, waiting.sent).good();
                yield desk.record(viewer, Channel.IMPORT, key, good);
            }
        };
    }

    /// The workbook to be filled in.
    public static byte[] template(Messages messages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EventTemplate(messages).write(out);
        return out.toByteArray();
    }
}
