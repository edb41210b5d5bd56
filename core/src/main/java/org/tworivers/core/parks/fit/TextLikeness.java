package org.tworivers.core.parks.fit;

import java.util.Optional;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.SiteWish;

/// What the texts of somebody and of a park have in common.
public interface TextLikeness {
    /// Of nobody's texts anything is known.
    TextLikeness NONE = (wish, park) -> Optional.empty();

    /// @param tenths 0 to 1000
    /// @param shared words that both have, in the order in which the firm writes them; empty for none
    /// @param byMeaning whether it is their meaning that makes them alike, more than their words
    record Likeness(int tenths, String shared, boolean byMeaning) {
        String word() {
            if (byMeaning) {
                return shared.isEmpty() ? "alike" : "shared-and-alike";
            }
            return shared.isEmpty() ? "nothing-shared" : "shared";
        }
    }

    /// How alike they are; nothing when one of them says nothing.
    Optional<Likeness> find(SiteWish wish, Park park);
}
