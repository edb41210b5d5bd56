package org.tworivers.app.web.recording;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.store.EvidenceFiles;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.core.shared.Evidence;

/// Hands out the papers behind a dossier's facts to those who may see the facts.
@Controller
class EvidenceController {
    private final RecordDesk desk;
    private final EvidenceFiles files;

    EvidenceController(RecordDesk desk, EvidenceFiles files) {
        this.desk = desk;
        this.files = files;
    }

    /// A paper, to be saved and not to be shown: whatever it holds, no browser runs it as part of this site.
    @Needs(Right.READ)
    @GetMapping("/projects/{number}/evidence/{hash}")
    ResponseEntity<byte[]> paper(@PathVariable String number, @PathVariable String hash) {
        if (!isNamed(desk.open(number), hash)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return PaperDownload.of(files, hash);
    }

    /// Whether something that may be seen of a dossier rests on a paper. A row of a register names the whole register,
    /// which is not for everybody who may see the row.
    private static boolean isNamed(Opened opened, String hash) {
        return !hash.isEmpty()
                && opened.dossier().lines().stream()
                        .flatMap(line -> line.telling().entry().draft().evidence().stream())
                        .anyMatch(each -> each.fileHash().equals(hash) && each.kind() != Evidence.Kind.REGISTER_ROW);
    }
}
