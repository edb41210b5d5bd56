package org.tworivers.app.web.events;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.store.EventPasses;
import org.tworivers.app.store.EventPasses.Holder;
import org.tworivers.app.work.events.EventOffice;
import org.tworivers.app.work.events.EventReader;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;

/// Lets delegations in that hold a pass. The address is the secret, so it goes to no other site, into no search engine
/// and into no cache.
@Component
public final class PassDoor {
    private static final String SECRET = "[0-9a-f]{40}";

    private final EventPasses passes;
    private final EventReader reader;
    private final EventOffice office;

    PassDoor(EventPasses passes, EventReader reader, EventOffice office) {
        this.passes = passes;
        this.reader = reader;
        this.office = office;
    }

    /// Who came in.
    public record Opened(Holder holder, EventBook book, Delegation delegation) {
        /// The key of the delegation.
        public String key() {
            return delegation.key();
        }
    }

    /// Whose pages a pass opens. One that is unknown, revoked or past its day, or of who does not take part, opens
    /// none.
    public Opened open(String secret, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        return find(secret).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<Opened> find(String secret) {
        if (!secret.matches(SECRET)) {
            return Optional.empty();
        }
        return passes.find(secret, office.instant())
                .flatMap(holder -> reader.find(holder.event())
                        .flatMap(book -> book.findDelegation(holder.delegation())
                                .filter(Delegation::isAdmitted)
                                .map(delegation -> new Opened(holder, book, delegation))));
    }
}
