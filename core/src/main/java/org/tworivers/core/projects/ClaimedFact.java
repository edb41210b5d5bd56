package org.tworivers.core.projects;

import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// A fact behind figures, as it is claimed: a stage that an undertaken project has reached, or a receipt that counts.
///
/// @param projectNumber as [FactColumns#projectNumber] gives it
/// @param money of a receipt; nothing of a stage
/// @param voucher number of its bank slip; empty for none
public record ClaimedFact(int projectNumber, Day day, Money money, String voucher) {
    static ClaimedFact ofStage(int projectNumber, Day day) {
        return new ClaimedFact(projectNumber, day, new Money(0, Denomination.CNY), "");
    }
}
