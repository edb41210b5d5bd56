package org.tworivers.app.web.events.day;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.tworivers.app.web.security.Open;

/// The script by which a browser shows a page of outcomes again when there is no network. It lies at the root, since a
/// worker only answers for pages below itself.
@Controller
class OutcomeWorker {
    @Open
    @GetMapping("/outcome-worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .header("Content-Type", "text/javascript; charset=utf-8")
                .header("Cache-Control", "no-cache")
                .body(new ClassPathResource("org/tworivers/app/web/assets/outcome-worker.js"));
    }
}
