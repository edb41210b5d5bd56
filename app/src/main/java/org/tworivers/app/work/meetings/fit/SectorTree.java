package org.tworivers.app.work.meetings.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Which sectors lie under which.
final class SectorTree {
    /// No scheme of sectors is deeper; a circle ends here.
    private static final int DEEPEST = 12;

    private final Function<String, Optional<String>> parent;

    SectorTree(Function<String, Optional<String>> parent) {
        this.parent = parent;
    }

    /// The sectors above one, the nearest first.
    List<String> above(String sector) {
        List<String> above = new ArrayList<>();
        Optional<String> next = parent.apply(sector);
        while (next.isPresent() && above.size() < DEEPEST) {
            above.add(next.get());
            next = parent.apply(next.get());
        }
        return above;
    }
}
