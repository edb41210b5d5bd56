package org.tworivers.app.web.api;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.api.answer.FileAnswer;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.recording.EvidenceDesk;
import org.tworivers.core.shared.Evidence;

/// Takes in the files of papers.
@RestController
class EvidenceApi {
    private final EvidenceDesk desk;
    private final Handed handed;

    EvidenceApi(EvidenceDesk desk, Handed handed) {
        this.desk = desk;
        this.handed = handed;
    }

    /// The same file twice is kept once, so no key is needed. Of the kind `photo` only the picture is kept.
    @Needs(Right.RECORD)
    @Query({"name", "kind"})
    @PostMapping(path = "/api/v1/evidence", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<FileAnswer> handIn(@RequestBody byte[] bytes, @RequestParam Map<String, String> typed) {
        if (bytes.length > EvidenceDesk.MOST_BYTES) {
            throw new ProblemException(ProblemKind.TOO_LARGE);
        }
        String name = Asking.text(typed, "name");
        boolean photo = Asking.text(typed, "kind").equals(Evidence.Kind.PHOTO.word());
        String hash = photo ? desk.takePhoto(name, bytes) : desk.take(name, bytes);
        handed.note(Visitor.get(), hash);
        return ResponseEntity.status(HttpStatus.CREATED).body(new FileAnswer(hash));
    }
}
