package org.tworivers.app.web.bulletins;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.tworivers.app.render.BulletinPage;

/// Bulletins as answers: pages with the one style they carry, and files to keep.
final class BulletinAnswers {
    private static final String CONTENT_POLICY = "Content-Security-Policy";
    private static final String HTML = "text/html;charset=UTF-8";

    private BulletinAnswers() {}

    /// A page to be read in the browser. It carries its style with it, so the content policy allows this style by its
    /// hash, and nothing else at all.
    static ResponseEntity<byte[]> page(String html) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(HTML))
                .header(CONTENT_POLICY, policy(html))
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    /// The content policy of a page.
    static String policy(String html) {
        String hash = Base64.getEncoder().encodeToString(sha256(BulletinPage.styleOf(html)));
        return "default-src 'none'; style-src 'sha256-" + hash
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /// A page to be kept as a file.
    static ResponseEntity<byte[]> pageFile(String html, String name) {
        return file(html, MediaType.parseMediaType(HTML), name + ".html");
    }

    /// The form for machines, to be kept as a file.
    static ResponseEntity<byte[]> jsonFile(String json, String name) {
        return file(json, MediaType.APPLICATION_JSON, name + ".json");
    }

    private static ResponseEntity<byte[]> file(String text, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The hash of a text's bytes in UTF-8.
    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
