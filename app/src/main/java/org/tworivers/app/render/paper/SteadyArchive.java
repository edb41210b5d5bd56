package org.tworivers.app.render.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Office files are archives that tell when they were written. Here that moment is one the caller gives, so that the
/// same content gives the same bytes.
public final class SteadyArchive {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern DATE = Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*(</)");

    private SteadyArchive() {}

    /// The same office file as if it was written at a moment.
    public static byte[] at(Instant moment, byte[] file) throws IOException {
        Instant whole = moment.truncatedTo(ChronoUnit.SECONDS);
        LocalDateTime time = LocalDateTime.ofInstant(whole, ZoneOffset.UTC);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        try (ZipFile parts = ZipFile.builder().setByteArray(file).get();
                ZipOutputStream steady = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(time);
                steady.putNextEntry(same);
                byte[] content = parts.getInputStream(part).readAllBytes();
                steady.write(part.getName().equals(PROPERTIES) ? dated(content, whole) : content);
                steady.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] dated(byte[] properties, Instant moment) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return DATE.matcher(text).replaceAll("$1" + moment + "$2").getBytes(StandardCharsets.UTF_8);
    }
}
