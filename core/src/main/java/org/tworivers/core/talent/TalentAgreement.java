package org.tworivers.core.talent;

import java.util.List;
import org.tworivers.core.shared.Day;

/// What a person and a host agreed. The person keeps the home employer.
///
/// @param id short and stable
/// @param illustrative made up for demonstration
/// @param person opaque id of the person, whose name lies apart; two agreements of one person are one head
/// @param home id of the organisation that employs the person, and goes on to
/// @param host id of the organisation that the person works for under this agreement
/// @param programme the talent programme it is under, maybe empty
/// @param team id of the team that the person belongs to, the same in each agreement of it; maybe empty. It tells no
/// name
/// @param leads whether the person leads that team
/// @param until its last day; undated when it has no end
/// @param daysAgreed on how many days the person is to be on site over the whole term
/// @param deliverables what is to come of it
public record TalentAgreement(
        String id,
        boolean illustrative,
        String person,
        String home,
        String host,
        String programme,
        String team,
        boolean leads,
        Day until,
        int daysAgreed,
        List<Deliverable> deliverables) {
    public TalentAgreement {
        deliverables = List.copyOf(deliverables);
    }
}
