package org.tworivers.app.work.events;

import java.util.List;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.register.PersonDetails;

/// A delegation as somebody states it, with the names of its representatives, which go into no payload.
///
/// @param delegation its people are found or made when it is recorded
public record StatedDelegation(Delegation delegation, List<PersonDetails> people) {
    public StatedDelegation {
        people = List.copyOf(people);
    }

    /// The same with its people in the register.
    Delegation withPeople(List<String> ids) {
        return new Delegation(
                delegation.key(),
                delegation.organisation(),
                delegation.names(),
                delegation.side(),
                delegation.kind(),
                delegation.standing(),
                delegation.representatives(),
                ids,
                delegation.ownTable(),
                delegation.languages(),
                delegation.absences(),
                delegation.promised(),
                delegation.limit(),
                delegation.interests());
    }

    /// Whether both say the same.
    boolean isSame(StatedDelegation other) {
        return withPeople(List.of()).equals(other.withPeople(List.of())) && people.equals(other.people);
    }
}
