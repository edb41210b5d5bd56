package org.tworivers.app.work.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The parts of a workbook by name, without the properties, which say when it was made, and with merged cells in order.
public final class Parts {
    private static final Pattern MERGED = Pattern.compile("<mergeCell [^>]*>");

    private Parts() {}

    /// All parts.
    public static Map<String, String> of(Path workbook) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.getName().startsWith("docProps/")) {
                    String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    String merged = MERGED.matcher(xml)
                            .results()
                            .map(MatchResult::group)
                            .sorted()
                            .collect(Collectors.joining());
                    parts.put(entry.getName(), MERGED.matcher(xml).replaceAll("") + merged);
                }
            }
            return parts;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
