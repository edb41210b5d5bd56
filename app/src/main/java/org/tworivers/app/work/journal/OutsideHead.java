package org.tworivers.app.work.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.TreeReader;

/// A head that was kept outside the store: in a bulletin, in what `journal head` printed as JSON, or in any other
/// JSON answer that carries `journal` with `sequence` and `head`.
///
/// @param file where it stands
/// @param head sequence and hash; recorded-at where the file tells it
public record OutsideHead(Path file, Head head) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /// Reads the head that a file carries.
    ///
    /// @throws IllegalArgumentException when there is no such file, or no head in it
    public static OutsideHead read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "against (" + file + ") must be a file. Maybe keep a head first: tworivers journal head --format"
                            + " json > head.json.");
        }
        try {
            return new OutsideHead(file, parse(Files.readString(file)));
        } catch (MalformedInputException | MalformedTextException none) {
            throw new IllegalArgumentException(
                    "against (" + file + ") must be a bulletin in JSON, or what tworivers journal head --format json"
                            + " printed. Maybe it is another file: " + none.getMessage(),
                    none);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    private static Head parse(String text) {
        TreeReader in = TreeReader.of(CanonicalText.parse(text), "").reader("journal");
        long sequence = in.whole("sequence", -1);
        String hash = in.text("head");
        boolean root = hash.equals(Chain.ROOT);
        if (sequence < 0 || !HASH.matcher(hash).matches() || root != (sequence == 0)) {
            throw new MalformedTextException("field journal (" + sequence + ", " + hash
                    + ") must hold a sequence and the 64 hexadecimal digits of a hash. Maybe some were lost.");
        }
        try {
            return new Head(sequence, hash, Instant.parse(in.text("recordedAt", Instant.EPOCH.toString())));
        } catch (DateTimeException unreadable) {
            throw new MalformedTextException("field journal.recordedAt: " + unreadable.getMessage(), unreadable);
        }
    }
}
