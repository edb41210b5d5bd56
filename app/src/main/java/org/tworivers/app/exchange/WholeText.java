package org.tworivers.app.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a text file whole: UTF-8 with or without its mark, else GB18030. Decoding is strict, no more is read than is
/// expected of such a file, and every line ends with a line feed.
public final class WholeText {
    private static final long MOST_BYTES = 2L << 20;
    private static final char MARK = '\uFEFF';

    private WholeText() {}

    /// Reads a small file, of 2 MiB at most.
    ///
    /// @throws BrokenFileException when it cannot be read, is too long or is no text
    static String read(Path file) {
        return read(file, MOST_BYTES);
    }

    /// Reads a file.
    ///
    /// @param mostBytes a longer one is refused before it is read
    /// @throws BrokenFileException when it cannot be read, is too long or is no text
    public static String read(Path file, long mostBytes) {
        byte[] bytes = bytes(file, mostBytes);
        String text;
        try {
            text = decode(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            text = chinese(bytes, file);
        }
        if (text.indexOf('\0') >= 0) {
            throw broken(file, "file-binary", "it holds zero bytes", "send it as text.");
        }
        String unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static byte[] bytes(Path file, long mostBytes) {
        try {
            if (Files.size(file) > mostBytes) {
                throw broken(
                        file,
                        "file-too-long",
                        Files.size(file) + " bytes",
                        "must be of " + (mostBytes >> 20) + " MiB at most. Maybe it is another file.");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw broken(file, "file-unreadable", unreadable.toString(), "check that it exists and may be read.");
        }
    }

    private static String chinese(byte[] bytes, Path file) {
        try {
            return decode(bytes, Charset.forName("GB18030"));
        } catch (CharacterCodingException unknown) {
            throw broken(file, "file-encoding", "it is neither UTF-8 nor GB18030", "save it as UTF-8.");
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static BrokenFileException broken(Path file, String code, String value, String advice) {
        return new BrokenFileException(String.valueOf(file.getFileName()), code, value, advice);
    }
}
