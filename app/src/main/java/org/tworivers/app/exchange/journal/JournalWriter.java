package org.tworivers.app.exchange.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Writes a journal as text, line by line.
public final class JournalWriter {
    private final Appendable out;
    private final String where;
    private final MessageDigest digest;

    /// Writes to a text.
    ///
    /// @param where what is written to, for messages
    public JournalWriter(Appendable out, String where) {
        this.out = out;
        this.where = where;
        digest = sha256();
    }

    /// Writes a line.
    ///
    /// @throws UncheckedIOException when the text cannot be written to
    public void write(JournalLine line) {
        String text = line.text() + "\n";
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        try {
            out.append(text);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write to " + where, broken);
        }
    }

    /// Writes the last line.
    public void end() {
        write(new JournalLine.End(HexFormat.of().formatHex(digest.digest())));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
