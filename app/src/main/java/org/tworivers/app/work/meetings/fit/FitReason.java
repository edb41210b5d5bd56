package org.tworivers.app.work.meetings.fit;

import java.util.List;
import org.tworivers.solver.pairs.Side;

/// Why two may suit each other: something that one of them needs is offered by the other.
public sealed interface FitReason {
    /// Whose need it is.
    Side needing();

    /// What is needed and what is offered have the same sector.
    record SameSector(Side needing, String sector) implements FitReason {}

    /// The sector of what is needed and that of what is offered lie one under the other.
    record NearSector(Side needing, String needed, String offered) implements FitReason {}

    /// Words of the need that stand in the offer, as they are written in the need and in its order.
    record SharedTerms(Side needing, List<String> terms) implements FitReason {
        public SharedTerms {
            terms = List.copyOf(terms);
        }
    }

    /// Need and offer share too few words but mean alike.
    record LikeMeaning(Side needing) implements FitReason {}
}
