package org.tworivers.core.research;

import java.util.Optional;
import org.tworivers.core.figures.Ratio;

/// An organisation's part in something that several do together.
///
/// @param organisation id in the register
/// @param share of an institute's capital or a project's budget, from 0 to 1; empty when it was not stated
public record Participant(String organisation, Part part, Optional<Ratio> share) {

    /// Without a share.
    public static Participant of(String organisation, Part part) {
        return new Participant(organisation, part, Optional.empty());
    }
}
