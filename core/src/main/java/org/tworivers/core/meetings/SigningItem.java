package org.tworivers.core.meetings;

import java.util.List;
import java.util.Optional;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// An item of a signing programme: who signs what, in which order.
///
/// @param key short and once only in the event
/// @param order when its turn comes, from 1
/// @param names what the project is called
/// @param parties keys of delegations, or names of who is no delegation, those of the host first
/// @param contract whether a contract is signed; else an intent
/// @param total what the paper says in all; nothing when it says none
/// @param outside how much of it comes from outside; nothing when it does not say
/// @param place where it is built, or [Code#NONE]
/// @param sector what it makes, or [Code#NONE]
/// @param struck whether it was taken off the programme
public record SigningItem(
        String key,
        int order,
        Names names,
        List<String> parties,
        boolean contract,
        Optional<Money> total,
        Optional<Money> outside,
        Code place,
        Code sector,
        boolean struck) {
    public SigningItem {
        parties = List.copyOf(parties);
    }
}
