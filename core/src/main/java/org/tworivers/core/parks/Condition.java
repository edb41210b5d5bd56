package org.tworivers.core.parks;

import java.util.List;
import org.tworivers.core.shared.Code;

/// What a gate asks. This is all that a gate can ask; which sectors, products and quotas is data.
public sealed interface Condition {

    /// The park must hold an approval before these sectors come.
    ///
    /// @param sectors with all under them; empty for every sector
    record ApprovalHeld(Approval approval, List<Code> sectors) implements Condition {
        public ApprovalHeld {
            sectors = List.copyOf(sectors);
        }
    }

    /// Nobody takes these.
    ///
    /// @param sectors with all under them
    /// @param products words that name a product
    record NotAmong(List<Code> sectors, List<String> products) implements Condition {
        public NotAmong {
            sectors = List.copyOf(sectors);
            products = List.copyOf(products);
            if (sectors.isEmpty() && products.isEmpty()) {
                throw new IllegalArgumentException(
                        "sectors and products () must not both be empty. Maybe they are misindented.");
            }
        }
    }

    /// The park's own lists of whom it takes in must allow it.
    record ParkAdmits() implements Condition {}

    /// As much as is asked for must be left of a quota.
    record QuotaLeft(Resource resource) implements Condition {}
}
