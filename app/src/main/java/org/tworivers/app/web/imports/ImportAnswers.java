package org.tworivers.app.web.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Files as answers, to be kept and not shown.
final class ImportAnswers {
    private ImportAnswers() {}

    /// Rows to be mended.
    static ResponseEntity<byte[]> csv(Path file) throws IOException {
        return file(Files.readAllBytes(file), "text/csv;charset=UTF-8", String.valueOf(file.getFileName()));
    }

    /// A map.
    static ResponseEntity<byte[]> map(String text, String name) {
        return file(text.getBytes(StandardCharsets.UTF_8), "application/yaml;charset=UTF-8", name + ".yaml");
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
