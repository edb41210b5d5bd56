package org.tworivers.app.web.parks;

import java.util.List;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.core.parks.Gate;

/// A gate as it stands, and whether it is in force on the day asked for.
public record GateLine(String id, String text, String source, String from, String until, boolean inForce) {

    static List<GateLine> all(ParkMatching matching, String language) {
        return matching.gates().stream()
                .map(gate -> of(gate, gate.holds(matching.day()), language))
                .toList();
    }

    private static GateLine of(Gate gate, boolean inForce, String language) {
        return new GateLine(
                gate.id(),
                gate.texts().in(language),
                gate.source(),
                gate.from().toString(),
                gate.until().toString(),
                inForce);
    }
}
