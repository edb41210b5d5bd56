package org.tworivers.core.parks.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /// With whom a sector trades.
    public Trade tradeOf(Code sector) {
        Map<Code, Long> amounts = new HashMap<>();
        for (Flow flow : flows) {
            boolean buys = flow.to().equals(sector);
            if (buys != flow.from().equals(sector)) {
                amounts.merge(buys ? flow.from() : flow.to(), flow.amount(), Math::addExact);
            }
        }
        return new Trade(amounts);
    }

    /// What one sector buys from others and sells to others.
    ///
    /// @param amounts by the other sector, in the unit of the table
    public record Trade(Map<Code, Long> amounts) {
        public Trade {
            amounts = Map.copyOf(amounts);
        }

        /// The part of it that is with sectors that are present; nothing when the sector trades with nobody.
        public Optional<Ratio> findLink(Predicate<Code> present) {
            long all = 0;
            long near = 0;
            for (Map.Entry<Code, Long> each : amounts.entrySet()) {
                all = Math.addExact(all, each.getValue());
                near += present.test(each.getKey()) ? each.getValue() : 0;
            }
            return all == 0 ? Optional.empty() : Optional.of(Ratio.of(near, all));
        }
    }
}
