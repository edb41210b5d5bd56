package org.tworivers.app.web.health;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tworivers.app.store.StoreException;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Open;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;

/// Whether the server answers, and what it measured of itself.
@Controller
class HealthController {
    private final Ledger ledger;
    private final Meters meters;

    HealthController(Ledger ledger, Meters meters) {
        this.ledger = ledger;
        this.meters = meters;
    }

    /// `up`, `read-only` while nothing can be recorded, or `down` (503) while not even the journal's head can be read.
    @Open
    @GetMapping("/health")
    @ResponseBody
    ResponseEntity<Map<String, String>> health() {
        try {
            long sequence = ledger.journal().head().sequence();
            Optional<StoreException> trouble = ledger.database().trouble();
            return ResponseEntity.ok(trouble.map(found -> Map.of("status", "read-only", "reason", found.word()))
                    .orElse(Map.of("status", "up", "sequence", Long.toString(sequence))));
        } catch (StoreException broken) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .body(Map.of("status", "down", "reason", broken.word()));
        }
    }

    /// For an administrator in a browser; programs bring a token ([MetricsToken]).
    @Needs(Right.MANAGE_ACCOUNTS)
    @GetMapping("/metrics")
    @ResponseBody
    ResponseEntity<String> metrics() {
        return ResponseEntity.ok().header("Content-Type", Meters.FORM).body(meters.text());
    }
}
