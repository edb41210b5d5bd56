package org.tworivers.core.research;

import java.util.List;
import java.util.Optional;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// A technology contract. It and its values count once, however many are parties of it.
///
/// @param deal what it is worth as a whole (合同成交额)
/// @param technology the part of that which is paid for technology (技术交易额)
/// @param registration its number in the register of technology contracts, or empty
/// @param project id of the joint project that it is part of, or empty
/// @param from the day of its signing
public record TechnologyContract(
        String id,
        boolean illustrative,
        Names names,
        ContractKind contractKind,
        List<Participant> participants,
        Optional<Money> deal,
        Optional<Money> technology,
        String registration,
        String project,
        Code place,
        Code sector,
        Day from)
        implements Cooperation {
    public TechnologyContract {
        participants = List.copyOf(participants);
    }

    /// Once signed it counts for ever.
    @Override
    public Day until() {
        return Day.UNDATED;
    }

    @Override
    public CooperationKind kind() {
        return CooperationKind.CONTRACT;
    }
}
