package org.tworivers.app.web.bulletins;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.tworivers.app.render.bulletins.BulletinForm;
import org.tworivers.app.render.bulletins.BulletinPage;

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

    /// A file to be kept.
    ///
    /// @param name without what it ends in
    static ResponseEntity<byte[]> file(byte[] content, BulletinForm form, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + form.extension())
                                .build()
                                .toString())
                .body(content);
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
