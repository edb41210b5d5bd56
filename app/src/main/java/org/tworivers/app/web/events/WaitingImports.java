package org.tworivers.app.web.events;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.events.EventImports.Waiting;

/// Files of delegations and wishes that were judged and wait to be accepted, one of each account at most. They lie in
/// memory until they are recorded, dropped, or two hours have passed.
@Component
class WaitingImports {
    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final int MOST = 16;

    private final InstantSource clock;
    private final Map<String, Kept> byAccount = new LinkedHashMap<>();

    WaitingImports(InstantSource clock) {
        this.clock = clock;
    }

    private record Kept(String event, Waiting waiting, Instant since) {}

    /// Keeps a file in the place of one that waited; the one that has waited longest goes when there are too many.
    synchronized void keep(Viewer viewer, String event, Waiting waiting) {
        byAccount.remove(viewer.id());
        byAccount.put(viewer.id(), new Kept(event, waiting, clock.instant()));
        if (byAccount.size() > MOST) {
            byAccount.remove(byAccount.keySet().iterator().next());
        }
    }

    /// What somebody sent for an event and has not accepted yet.
    synchronized Optional<Waiting> find(Viewer viewer, String event) {
        Instant since = clock.instant().minus(PATIENCE);
        byAccount.values().removeIf(kept -> kept.since().isBefore(since));
        return Optional.ofNullable(byAccount.get(viewer.id()))
                .filter(kept -> kept.event().equals(event))
                .map(Kept::waiting);
    }

    synchronized void drop(Viewer viewer) {
        byAccount.remove(viewer.id());
    }
}
