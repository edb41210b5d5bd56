package org.tworivers.app.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.tworivers.app.exchange.BrokenFileException;

/// Unpacks a workbook once without keeping anything, before any XML is parsed: refuses what would fill
/// the memory, what is cut or damaged, and XML that declares entities.
final class ZipGuard {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 2L << 30;
    private static final long MOST_SHARED_BYTES = 128L << 20;
    private static final long RATIO_FROM_BYTES = 8L << 20;
    private static final long MOST_RATIO = 200;
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final SharedTextWatch texts = new SharedTextWatch();
    private long total;

    private ZipGuard(String name) {
        this.name = name;
    }

    /// Checks a workbook.
    ///
    /// @return whether it has a part with formats of cells
    /// @throws BrokenFileException when it is cut, damaged, no workbook, or built to do harm
    static boolean check(Path path) throws IOException {
        ZipGuard guard = new ZipGuard(TableFile.name(path));
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw guard.bomb(zip.size() + " entries");
            }
            boolean workbook = false;
            boolean styled = false;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                workbook |= entry.getName().equals("[Content_Types].xml");
                styled |= entry.getName().toLowerCase(Locale.ROOT).endsWith("styles.xml");
                guard.unpack(zip, entry);
            }
            if (!workbook) {
                throw new BrokenFileException(
                        guard.name, "file-not-workbook", "a zip file", "send the workbook itself, as .xlsx.");
            }
            if (guard.texts.isBeyond()) {
                throw new BrokenFileException(
                        guard.name,
                        "file-malformed",
                        "a cell names a shared text that is not there",
                        "a part of the workbook is damaged; open it in a spreadsheet program and save it anew.");
            }
            return styled;
        } catch (ZipException | IllegalArgumentException broken) {
            throw new BrokenFileException(
                    guard.name,
                    "file-truncated",
                    String.valueOf(broken.getMessage()),
                    "the workbook is cut or damaged; send it again.");
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        String part = entry.getName().toLowerCase(Locale.ROOT);
        boolean xml = part.endsWith(".xml") || part.endsWith(".rels");
        XmlWatch watch = new XmlWatch();
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream stream = zip.getInputStream(entry)) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                size += n;
                total += n;
                checkSize(part, size, entry.getCompressedSize());
                crc.update(buffer, 0, n);
                if (xml) {
                    watch.see(buffer, n);
                    texts.see(buffer, n);
                }
            }
        }
        if (crc.getValue() != entry.getCrc()) {
            throw new ZipException("wrong check sum of " + entry.getName());
        }
        String harm = watch.harm();
        if (!harm.isEmpty()) {
            throw new BrokenFileException(
                    name, "file-harmful", entry.getName() + ": " + harm, "save it anew with a spreadsheet program.");
        }
    }

    private void checkSize(String part, long size, long packed) {
        if (total > MOST_BYTES) {
            throw bomb("more than " + MOST_BYTES + " bytes unpacked");
        }
        if (part.endsWith("sharedstrings.xml") && size > MOST_SHARED_BYTES) {
            throw bomb("more than " + MOST_SHARED_BYTES + " bytes of shared texts");
        }
        if (size > RATIO_FROM_BYTES && packed > 0 && size / packed > MOST_RATIO) {
            throw bomb(part + " packed more than " + MOST_RATIO + " to one");
        }
    }

    private BrokenFileException bomb(String what) {
        return new BrokenFileException(
                name, "zip-bomb", what, "it would fill the memory; split it, or save it anew as .xlsx.");
    }

    /// Watches the bytes of one XML part go by.
    private static final class XmlWatch {
        private static final int WIDEST_COLUMN = 3;

        private long seen;
        private int last;
        private int beforeLast;
        private int letters = -1;
        private String harm = "";

        void see(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                int b = bytes[i] & 0xFF;
                if (seen++ == 0 && b != '<' && b != 0xEF && b > ' ') {
                    harm = "it does not start as UTF-8 XML";
                }
                if (beforeLast == '<' && last == '!' && (b == 'D' || b == 'E')) {
                    harm = "it declares a document type";
                }
                count(b);
                beforeLast = last;
                last = b;
            }
        }

        /// Counts the letters of a cell address: `r="XFD1048576"` has three.
        private void count(int b) {
            if (b == '"' && last == '=' && beforeLast == 'r') {
                letters = 0;
            } else if (letters >= 0 && b >= 'A' && b <= 'Z') {
                if (++letters > WIDEST_COLUMN) {
                    harm = "a cell lies beyond the last column";
                }
            } else {
                letters = -1;
            }
        }

        String harm() {
            return harm;
        }
    }
}
