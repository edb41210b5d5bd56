package org.tworivers.app.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.shared.ContentHash;
import org.tworivers.core.shared.Rejection;

/// A file of entries to record: a YAML list, or JSON Lines (`.jsonl`), one entry a line. [DraftTree] is the
/// form of an entry; doc/manual/record.md is its manual.
///
/// @param hash SHA-256 of the file
/// @param drafts the entries that could be read, in order
/// @param rejections why others could not
public record RecordFile(String hash, List<Draft> drafts, List<Rejection> rejections) {
    private static final int HASH_DIGITS = 64;

    public RecordFile {
        drafts = List.copyOf(drafts);
        rejections = List.copyOf(rejections);
    }

    /// One entry as it stands in the file.
    private record Written(String where, Tree tree) {}

    /// Reads a file whole; every entry that cannot be read is a rejection.
    ///
    /// @throws UncheckedIOException when the file cannot be read at all
    public static RecordFile read(Path file) {
        byte[] bytes = bytes(file);
        List<Written> written = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (String.valueOf(file.getFileName()).endsWith(".jsonl")) {
                readLines(text, written, rejections);
            } else {
                readList(text, written);
            }
        } catch (CharacterCodingException notUtf8) {
            rejections.add(new Rejection("file-not-utf8", "file", file.toString(), "save it as UTF-8."));
        } catch (MalformedTextException malformed) {
            String message = String.valueOf(malformed.getMessage());
            rejections.add(new Rejection("file-malformed", "file", file.toString(), message).naming(message));
        }
        List<Draft> drafts = new ArrayList<>();
        for (Written entry : written) {
            try {
                drafts.add(DraftTree.read(entry.tree(), path -> hashOf(file, path)));
            } catch (IllegalArgumentException | DateTimeException | ArithmeticException | UncheckedIOException no) {
                rejections.add(malformed(entry.where(), subject(entry.tree()), no));
            }
        }
        return new RecordFile(ContentHash.of(bytes), drafts, rejections);
    }

    private static Rejection malformed(String where, String subject, RuntimeException why) {
        String message = String.valueOf(why.getMessage());
        return new Rejection("entry-malformed", where, subject, message).naming(message);
    }

    private static void readLines(String text, List<Written> written, List<Rejection> rejections) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                try {
                    written.add(new Written("line " + number, CanonicalText.parse(line)));
                } catch (MalformedTextException malformed) {
                    rejections.add(malformed("line " + number, "", malformed));
                }
            }
        }
    }

    private static void readList(String text, List<Written> written) {
        if (!(YamlTree.parse(text) instanceof Tree.Items(List<Tree> all))) {
            throw new MalformedTextException(
                    "the file must be a list of entries. Maybe a dash before each type is" + " missing.");
        }
        for (Tree tree : all) {
            written.add(new Written("entry " + (written.size() + 1), tree));
        }
    }

    private static String subject(Tree tree) {
        return tree instanceof Tree.Fields fields && fields.byName().get("subject") instanceof Tree.Text(String subject)
                ? subject
                : "";
    }

    private static String hashOf(Path recordFile, String written) {
        boolean isHash = written.length() == HASH_DIGITS && written.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return isHash ? written : ContentHash.of(bytes(recordFile.resolveSibling(written)));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
