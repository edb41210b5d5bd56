package org.tworivers.core.parks;

import java.util.Set;
import java.util.TreeSet;
import org.tworivers.core.parks.evidence.ClusterList;
import org.tworivers.core.parks.evidence.RegionRow;
import org.tworivers.core.parks.evidence.SupplyTable;

/// What is recorded of parks, of who looks for one, and of what the choice rests on.
public sealed interface ParksEntry {
    /// What subjects that are parks begin with.
    String PARK = "park:";

    /// What subjects that are firms begin with.
    String SITE_WISH = "site-wish:";

    /// What it is about, as `kind:id`.
    String subject();

    /// The subjects of all that must be known before it is recorded.
    default Set<String> concerns() {
        return Set.of(subject());
    }

    /// A park as it is from a day on.
    record ParkStated(Park park) implements ParksEntry {
        @Override
        public String subject() {
            return PARK + park.id();
        }
    }

    /// A park was recognised or assessed, or is so no longer.
    record ApprovalStated(ParkApproval approval) implements ParksEntry {
        @Override
        public String subject() {
            return PARK + approval.park();
        }
    }

    /// Something happened to a quota of a park.
    record QuotaMoved(QuotaMove move) implements ParksEntry {
        @Override
        public String subject() {
            return PARK + move.park();
        }
    }

    /// What a park came to in a year. The latest of a park and a year counts.
    record YearStated(ParkYear year) implements ParksEntry {
        @Override
        public String subject() {
            return PARK + year.park();
        }
    }

    /// The office took an allocation into the record. The latest of a day and a way counts.
    record AllocationRecorded(PlacesOffered offered) implements ParksEntry {
        @Override
        public String subject() {
            return "allocation:" + offered.id();
        }

        @Override
        public Set<String> concerns() {
            Set<String> subjects = new TreeSet<>();
            subjects.add(subject());
            offered.seats().keySet().forEach(park -> subjects.add(PARK + park));
            offered.lines().forEach(line -> subjects.add(SITE_WISH + line.firm()));
            return subjects;
        }
    }

    /// A firm looks for a place, or looks no longer. The latest counts.
    record SiteWishStated(SiteWish wish) implements ParksEntry {
        @Override
        public String subject() {
            return SITE_WISH + wish.id();
        }
    }

    /// A gate of the office's own, or in place of one that comes with the program. The latest counts.
    record GateStated(Gate gate) implements ParksEntry {
        @Override
        public String subject() {
            return "gate:" + gate.id();
        }
    }

    /// How the office weighs the parts of the score. The latest counts.
    record WeightsStated(PartWeights weights) implements ParksEntry {
        @Override
        public String subject() {
            return "fit-weights:office";
        }
    }

    /// A row of regional statistics. The latest of a set and a region counts.
    record StatisticsStated(RegionRow row) implements ParksEntry {
        @Override
        public String subject() {
            return "statistics:" + row.set() + "/" + row.place();
        }
    }

    /// An input-output table. The latest of an id counts.
    record SupplyStated(SupplyTable table) implements ParksEntry {
        @Override
        public String subject() {
            return "supply:" + table.id();
        }
    }

    /// A list of clusters. The latest of an id counts.
    record ClustersStated(ClusterList list) implements ParksEntry {
        @Override
        public String subject() {
            return "clusters:" + list.id();
        }
    }
}
