package org.tworivers.app.exchange.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The forms a paper may come in. Which one a file has is told by its bytes, never by its name.
public enum PaperForm {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg jpeg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TEXT("text/plain", "txt csv");

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String ZIP = "504b0304";
    private static final int MOST_PARTS = 5_000;
    private static final int LONGEST_START = 8;
    private static final int BUFFER = 1 << 16;

    /// No paper unpacks to more; what would is built to do harm.
    private static final long MOST_UNPACKED = 400L << 20;

    private final String media;
    private final String endings;

    PaperForm(String media, String endings) {
        this.media = media;
        this.endings = endings;
    }

    /// The stable word, such as `pdf`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The media type it is served as.
    public String media() {
        return media;
    }

    /// How names of such files end, without the dot; the usual one first.
    public List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    /// Whether a file may be named so.
    public boolean fits(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && endings().contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /// Whether it holds one picture.
    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    /// The form of a word.
    public static Optional<PaperForm> find(String word) {
        return List.of(values()).stream()
                .filter(form -> form.word().equals(word))
                .findFirst();
    }

    /// The form of a file by its bytes; nothing when it has none of these.
    public static Optional<PaperForm> of(byte[] bytes) {
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(LONGEST_START, bytes.length));
        if (start.startsWith("255044462d")) {
            return Optional.of(PDF);
        }
        if (start.startsWith("ffd8ff")) {
            return Optional.of(JPEG);
        }
        if (start.equals("89504e470d0a1a0a")) {
            return Optional.of(PNG);
        }
        return start.startsWith(ZIP) ? ofParts(bytes) : ofText(bytes);
    }

    /// A package of office documents by the parts it has. What stands before them is unpacked without being kept,
    /// and no more of it than any true document has.
    private static Optional<PaperForm> ofParts(byte[] bytes) {
        boolean typed = false;
        Optional<PaperForm> form = Optional.empty();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            int parts = 0;
            long unpacked = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                typed |= part.getName().equals("[Content_Types].xml");
                form = part.getName().equals("word/document.xml") ? Optional.of(DOCX) : form;
                form = part.getName().equals("xl/workbook.xml") ? Optional.of(XLSX) : form;
                if (typed && form.isPresent()) {
                    return form;
                }
                unpacked += size(zip, MOST_UNPACKED - unpacked);
                if (++parts > MOST_PARTS || unpacked >= MOST_UNPACKED) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /// How large a part is, read no further than a limit.
    private static long size(ZipInputStream part, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int n = part.read(buffer); n >= 0 && size < most; n = part.read(buffer)) {
            size += n;
        }
        return size;
    }

    private static Optional<PaperForm> ofText(byte[] bytes) {
        for (byte each : bytes) {
            boolean blank = each == '\t' || each == '\n' || each == '\r' || each == '\f';
            if (each >= 0 && each < ' ' && !blank) {
                return Optional.empty();
            }
        }
        boolean text = bytes.length > 0 && (decodes(bytes, StandardCharsets.UTF_8) || decodes(bytes, GB18030));
        return text ? Optional.of(TEXT) : Optional.empty();
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
