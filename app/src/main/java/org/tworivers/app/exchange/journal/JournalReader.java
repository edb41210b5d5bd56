package org.tworivers.app.exchange.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.core.journal.Head;
import org.tworivers.core.shared.Rejection;

/// Reads a journal that was exported, line by line: from its first line, which names its head, to its last,
/// which says that the file is whole. Holds one line in memory.
public final class JournalReader implements AutoCloseable {
    /// No entry comes near it; a file without line ends shall not fill the memory.
    private static final int LONGEST_LINE = 1 << 26;

    private final Path file;
    private final InputStream in;
    private final Lines lines;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final MessageDigest digest = JournalWriter.sha256();
    private final Head head;
    private long number;

    /// Opens a file and reads its first line.
    ///
    /// @throws BrokenFileException when it is no exported journal
    public JournalReader(Path file) {
        this.file = file;
        try {
            in = Files.newInputStream(file);
            lines = new Lines(in, LONGEST_LINE);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
        boolean ours = false;
        try {
            if (!(line() instanceof JournalLine.Start(Head named))) {
                throw broken("journal-start-missing", "", "the first line must name the journal; export it again.");
            }
            head = named;
            ours = true;
        } finally {
            if (!ours) {
                close();
            }
        }
    }

    /// Takes the lines between the first and the last.
    public interface Taker {
        /// @return why the line cannot be taken; nothing when it was
        List<Rejection> take(JournalLine.Content line);
    }

    /// The head that the file's entries should lead to.
    public Head head() {
        return head;
    }

    /// Reads to the end of the file.
    ///
    /// @throws BrokenFileException with line and reason, when the file is cut or was changed, or the taker
    ///     refused a line
    public void read(Taker taker) {
        while (true) {
            switch (line()) {
                case JournalLine.End(String sha256) -> {
                    String before = HexFormat.of().formatHex(digest.digest());
                    if (!sha256.equals(before)) {
                        throw broken(
                                "journal-changed", sha256, "the lines before give " + before + "; they were changed.");
                    }
                    refuseMore();
                    return;
                }
                case JournalLine.Start again ->
                    throw broken("journal-twice", "journal", "two files were put together; take them in one by one.");
                case JournalLine.Content content -> {
                    List<Rejection> reasons = taker.take(content);
                    if (!reasons.isEmpty()) {
                        Rejection first = reasons.getFirst();
                        throw broken(
                                first.code(), first.field() + " " + first.value(), first.advice(), first.details());
                    }
                }
            }
        }
    }

    private void refuseMore() {
        if (nextLine()) {
            throw broken("journal-goes-on", "", "nothing may follow the line that ends the journal.");
        }
    }

    private JournalLine line() {
        if (!nextLine()) {
            throw broken("journal-cut", "", "the file ends before the journal does; export or copy it again.");
        }
        try {
            return JournalLine.parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException notText) {
            throw broken("line-not-utf8", "", "it is no text in UTF-8; maybe it is another file.");
        } catch (IllegalArgumentException malformed) {
            String message = String.valueOf(malformed.getMessage());
            throw broken("line-malformed", "", message, List.of(message));
        }
    }

    /// Reads the bytes of the next line, after those of the line before went into the digest.
    ///
    /// @return whether there is one
    private boolean nextLine() {
        if (number > 0) {
            digest.update(bytes.toByteArray());
            digest.update((byte) '\n');
        }
        number++;
        try {
            return lines.next(bytes);
        } catch (Lines.LineTooLongException tooLong) {
            throw broken("line-too-long", "", "no line has more than " + LONGEST_LINE + " bytes.");
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    private BrokenFileException broken(String code, String value, String advice) {
        return broken(code, value, advice, List.of());
    }

    private BrokenFileException broken(String code, String value, String advice, List<String> details) {
        String where = "line " + number + (value.isEmpty() ? "" : ", " + value);
        return new BrokenFileException(new Rejection(code, String.valueOf(file.getFileName()), where, advice, details));
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot close " + file, broken);
        }
    }
}
