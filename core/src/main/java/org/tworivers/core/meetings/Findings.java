package org.tworivers.core.meetings;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.shared.Rejection;

/// Collects reasons to refuse.
final class Findings {
    private final List<Rejection> found = new ArrayList<>();

    /// @param named what the advice names beside field and value
    Findings no(String code, String field, String value, String advice, String... named) {
        found.add(new Rejection(code, field, value, advice).naming(named));
        return this;
    }

    List<Rejection> all() {
        return List.copyOf(found);
    }
}
