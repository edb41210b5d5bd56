package org.tworivers.app.web.recording;

import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.exchange.evidence.PaperForm;
import org.tworivers.app.store.EvidenceFiles;

/// Hands out a paper, to be saved and not to be shown: whatever it holds, no browser runs it as part of this site.
public final class PaperDownload {
    private static final int NAMING_DIGITS = 12;

    private PaperDownload() {}

    /// The paper of a hash.
    public static ResponseEntity<byte[]> of(EvidenceFiles files, String hash) {
        EvidenceFiles.Paper paper =
                files.read(hash).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        PaperForm form = PaperForm.find(paper.form()).orElseThrow();
        String name = "evidence-" + hash.substring(0, NAMING_DIGITS) + "."
                + form.endings().getFirst();
        HttpHeaders headers = new HttpHeaders();
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(name).build());
        headers.setContentType(MediaType.parseMediaType(form.media()));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.setAll(Map.of("Content-Security-Policy", "default-src 'none'; sandbox"));
        return new ResponseEntity<>(paper.bytes(), headers, HttpStatus.OK);
    }
}
