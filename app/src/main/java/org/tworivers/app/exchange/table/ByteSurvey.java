package org.tworivers.app.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tworivers.app.exchange.BrokenFileException;

/// What the bytes of a file say: their hash and, for a text, their encoding.
///
/// A text is UTF-8 when all of it decodes as UTF-8, UTF-16 when it starts with that mark, else GB18030
/// when all of it decodes as GB18030. Decoding is strict: nothing is replaced, nothing is guessed from
/// frequencies.
///
/// @param hash SHA-256 in hex
/// @param charset the encoding; UTF-8 for a file that is no text
/// @param mark bytes of the byte order mark at the start
record ByteSurvey(String hash, Charset charset, int mark) {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_CHARACTER = 4;
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final byte LAST_CONTINUATION = (byte) 0xBF;
    private static final byte FIRST_OF_TWO = (byte) 0xC2;
    private static final byte LAST_OF_TWO = (byte) 0xDF;
    private static final byte FIRST_OF_THREE = (byte) 0xE1;
    private static final byte BEFORE_SURROGATES = (byte) 0xED;
    private static final byte FIRST_OF_FOUR = (byte) 0xF0;
    private static final Charset GB18030 = Charset.forName("GB18030");

    /// Hashes a file.
    static ByteSurvey hashOnly(Path path) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream stream = Files.newInputStream(path)) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return new ByteSurvey(HexFormat.of().formatHex(digest.digest()), StandardCharsets.UTF_8, 0);
    }

    /// Hashes a text and finds its encoding, or checks the one that is given.
    ///
    /// @param given name of the encoding, empty to find it
    static ByteSurvey ofText(Path path, String given) throws IOException {
        String name = TableFile.name(path);
        if (!given.isEmpty() && !Charset.forName(given).equals(StandardCharsets.UTF_8)) {
            Charset charset = Charset.forName(given);
            return decoded(scan(path, charset), charset, 0, name);
        }
        Scan utf8 = scan(path, StandardCharsets.UTF_8);
        if (utf8.start.startsWith("FFFE") || utf8.start.startsWith("FEFF")) {
            Charset utf16 = utf8.start.startsWith("FFFE") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return decoded(scan(path, utf16), utf16, 2, name);
        }
        if (utf8.zero >= 0) {
            throw new BrokenFileException(
                    name, "file-binary", "a zero byte at " + utf8.zero, "it is no text; send it as CSV or XLSX.");
        }
        if (utf8.malformed < 0) {
            return new ByteSurvey(utf8.hash, StandardCharsets.UTF_8, utf8.start.startsWith("EFBBBF") ? 3 : 0);
        }
        Scan chinese = scan(path, GB18030);
        boolean cut = utf8.malformed > utf8.size - LONGEST_CHARACTER + 1;
        if (chinese.malformed >= 0 || cut) {
            String other = cut ? "at the very end" : "byte " + chinese.malformed + " is not GB18030";
            throw new BrokenFileException(
                    name,
                    "file-encoding",
                    "byte " + utf8.malformed + " is not UTF-8, " + other,
                    (cut ? "maybe it was cut; send it again, " : "save it as UTF-8, ")
                            + "or name its encoding in the map (layout: charset).");
        }
        return new ByteSurvey(chinese.hash, GB18030, 0);
    }

    private static ByteSurvey decoded(Scan scan, Charset charset, int mark, String name) {
        if (scan.malformed >= 0) {
            throw new BrokenFileException(
                    name,
                    "file-encoding",
                    "byte " + scan.malformed + " is not " + charset.name(),
                    "save it as UTF-8; maybe it was cut.");
        }
        return new ByteSurvey(scan.hash, charset, mark);
    }

    /// What one reading of a file found.
    ///
    /// @param hash SHA-256 in hex
    /// @param start the first bytes in hex, capitals
    /// @param size how many bytes there are
    /// @param zero position of the first zero byte, from 1; -1 when there is none
    /// @param malformed position of the first byte that does not decode, from 1; -1 when all do
    private record Scan(String hash, String start, long size, long zero, long malformed) {}

    private static Scan scan(Path path, Charset charset) throws IOException {
        MessageDigest digest = sha256();
        CharsetDecoder decoder = strict(charset);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        String start = "";
        long zero = -1;
        long malformed = -1;
        long before = 0;
        try (InputStream stream = Files.newInputStream(path)) {
            boolean end = false;
            while (!end) {
                int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                int from = bytes.position();
                int length = Math.max(read, 0);
                digest.update(bytes.array(), from, length);
                if (before == 0 && start.isEmpty()) {
                    start = HexFormat.of().withUpperCase().formatHex(bytes.array(), 0, Math.min(4, length));
                }
                if (zero < 0) {
                    int at = zeroAt(bytes.array(), from, from + length);
                    zero = at < 0 ? -1 : before + at + 1;
                }
                bytes.position(from + length).flip();
                if (charset.equals(StandardCharsets.UTF_8)) {
                    bytes.position(endOfPlain(bytes));
                }
                malformed = malformed >= 0 ? malformed : malformedAt(decoder, bytes, chars, end, before);
                before += bytes.position();
                bytes.compact();
                if (malformed >= 0) {
                    before += bytes.position();
                    bytes.clear();
                }
            }
        }
        return new Scan(HexFormat.of().formatHex(digest.digest()), start, before, zero, malformed);
    }

    private static long malformedAt(
            CharsetDecoder decoder, ByteBuffer bytes, CharBuffer chars, boolean end, long before) {
        while (true) {
            chars.clear();
            CoderResult result = decoder.decode(bytes, chars, end);
            if (result.isError()) {
                return before + bytes.position() + 1;
            }
            if (result.isUnderflow()) {
                return -1;
            }
        }
    }

    /// Up to where the characters are surely well-formed UTF-8, of one to three bytes. The decoder, which takes
    /// longer, judges what is left: a first byte that allows only some continuations, a cut or a fault.
    private static int endOfPlain(ByteBuffer bytes) {
        int end = bytes.limit();
        int at = 0;
        while (at < end) {
            byte lead = bytes.get(at);
            if (lead >= 0) {
                boolean isAscii = at + Long.BYTES <= end && (bytes.getLong(at) & NOT_ASCII) == 0;
                at += isAscii ? Long.BYTES : 1;
                continue;
            }
            int length = lead >= FIRST_OF_THREE && lead < FIRST_OF_FOUR && lead != BEFORE_SURROGATES ? 3 : 2;
            boolean plain = (length == 3 || (lead >= FIRST_OF_TWO && lead <= LAST_OF_TWO))
                    && at + length <= end
                    && bytes.get(at + 1) <= LAST_CONTINUATION
                    && bytes.get(at + length - 1) <= LAST_CONTINUATION;
            if (!plain) {
                return at;
            }
            at += length;
        }
        return at;
    }

    private static int zeroAt(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /// A decoder that refuses what does not decode.
    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
