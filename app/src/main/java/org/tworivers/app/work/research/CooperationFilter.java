package org.tworivers.app.work.research;

import java.util.Optional;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.CooperationKind;
import org.tworivers.core.shared.Code;

/// What of a network is asked for.
///
/// @param place only what is there, or of which somebody who takes part sits there; [Code#NONE] for all
/// @param sector only what is about it or what lies under it; [Code#NONE] for all
/// @param year only what began in it; 0 for all
/// @param kind only of this kind; empty for all
public record CooperationFilter(Code place, Code sector, int year, Optional<CooperationKind> kind) {
    /// Everything.
    public static final CooperationFilter ALL = new CooperationFilter(Code.NONE, Code.NONE, 0, Optional.empty());

    boolean takes(Cooperation each, ResearchBoard board) {
        return (place.isNone() || board.isOf(each, place))
                && (sector.isNone() || board.isUnder(each.sector(), sector))
                && (year == 0 || (each.from().isDated() && each.from().first().getYear() == year))
                && (kind.isEmpty() || kind.get() == each.kind());
    }
}
