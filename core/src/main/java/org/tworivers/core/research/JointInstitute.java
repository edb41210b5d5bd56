package org.tworivers.core.research;

import java.util.List;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// An institute that several set up together.
///
/// @param organisation its own id in the register
/// @param participants its founders; none where nobody said who they are
public record JointInstitute(
        String id,
        boolean illustrative,
        Names names,
        String organisation,
        List<Participant> participants,
        Code place,
        Code sector,
        Day from,
        Day until)
        implements Cooperation {
    public JointInstitute {
        participants = List.copyOf(participants);
    }

    @Override
    public CooperationKind kind() {
        return CooperationKind.INSTITUTE;
    }

    /// It is linked to its founders, too.
    @Override
    public SortedSet<String> organisations(UnaryOperator<String> survivor) {
        SortedSet<String> ids = Cooperation.super.organisations(survivor);
        ids.add(survivor.apply(organisation));
        return ids;
    }
}
