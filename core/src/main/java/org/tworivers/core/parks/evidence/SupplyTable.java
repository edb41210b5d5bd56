package org.tworivers.core.parks.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.shared.Code;

/// An input-output table: how much each sector buys of each.
///
/// @param id stable id
/// @param year the year it is of
/// @param source where it was published
/// @param flows who sells to whom
public record SupplyTable(String id, int year, String source, List<Flow> flows) {
    public SupplyTable {
        flows = List.copyOf(flows);
    }

    /// What one sector sells to another.
    ///
    /// @param amount in the unit of the table, not below zero
    public record Flow(Code from, Code to, long amount) {
        public Flow {
            if (amount < 0) {
                throw new IllegalArgumentException(
                        "amount (" + amount + ") must not be below zero. Maybe leave the flow out.");
            }
        }
    }

    /// Whether anything is said of a sector.
    public boolean knows(Code sector) {
        return flows.stream()
                .anyMatch(flow -> flow.from().equals(sector) || flow.to().equals(sector));
    }

    /// Of all that a sector buys from others and sells to others, the part that is with sectors that are present;
    /// nothing when the table says nothing of it.
    public Optional<Ratio> findLink(Code sector, Predicate<Code> present) {
        long all = 0;
        long near = 0;
        for (Flow flow : flows) {
            boolean buys = flow.to().equals(sector);
            boolean sells = flow.from().equals(sector);
            if (buys != sells) {
                all = Math.addExact(all, flow.amount());
                near += present.test(buys ? flow.from() : flow.to()) ? flow.amount() : 0;
            }
        }
        return all == 0 ? Optional.empty() : Optional.of(Ratio.of(near, all));
    }
}
