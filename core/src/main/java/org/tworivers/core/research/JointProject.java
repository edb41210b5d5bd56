package org.tworivers.core.research;

import java.util.List;
import java.util.Optional;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// Research that several do together.
///
/// @param budget of the whole; a participant's share is of it
/// @param need id of the posting of a need that it came of, or empty
/// @param offer id of the posting of an offer that it came of, or empty
public record JointProject(
        String id,
        boolean illustrative,
        Names names,
        List<Participant> participants,
        Optional<Money> budget,
        Code place,
        Code sector,
        Day from,
        Day until,
        String need,
        String offer)
        implements Cooperation {
    public JointProject {
        participants = List.copyOf(participants);
    }

    @Override
    public CooperationKind kind() {
        return CooperationKind.PROJECT;
    }
}
