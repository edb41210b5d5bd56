package org.tworivers.core.parks.fit;

import java.util.List;
import org.tworivers.core.parks.Part;

/// One part of a score, from 0 to 100, or that there is no evidence for it.
///
/// @param tenths tenths of a point, 0 to 1000; [#NO_EVIDENCE] when nothing is known
/// @param word which reason it is, such as `quotient`
/// @param named what the reason names, such as the quotient
public record PartScore(Part part, int tenths, String word, List<String> named) {
    /// Stands for no evidence, which is not zero.
    public static final int NO_EVIDENCE = -1;

    /// The most that a part can be.
    public static final int MOST = 1_000;

    public PartScore {
        if (tenths < NO_EVIDENCE || tenths > MOST) {
            throw new IllegalArgumentException("tenths (" + tenths + ") must be 0 to 1000, or none. Maybe clamp it.");
        }
        named = List.copyOf(named);
    }

    static PartScore none(Part part, String word) {
        return new PartScore(part, NO_EVIDENCE, word, List.of());
    }

    static PartScore of(Part part, int tenths, String word, String... named) {
        return new PartScore(part, tenths, word, List.of(named));
    }

    /// Whether anything is known.
    public boolean isKnown() {
        return tenths >= 0;
    }
}
