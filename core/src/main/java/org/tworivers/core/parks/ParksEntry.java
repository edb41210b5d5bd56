package org.tworivers.core.parks;

import org.tworivers.core.parks.evidence.ClusterList;
import org.tworivers.core.parks.evidence.RegionRow;
import org.tworivers.core.parks.evidence.SupplyTable;

/// What is recorded of parks, of who looks for one, and of what the choice rests on.
public sealed interface ParksEntry {

    /// What it is about, as `kind:id`.
    String subject();

    /// A park as it is from a day on.
    record ParkStated(Park park) implements ParksEntry {
        @Override
        public String subject() {
            return "park:" + park.id();
        }
    }

    /// A park was recognised or assessed, or is so no longer.
    record ApprovalStated(ParkApproval approval) implements ParksEntry {
        @Override
        public String subject() {
            return "park:" + approval.park();
        }
    }

    /// Something happened to a quota of a park.
    record QuotaMoved(QuotaMove move) implements ParksEntry {
        @Override
        public String subject() {
            return "park:" + move.park();
        }
    }

    /// A firm looks for a place, or looks no longer. The latest counts.
    record SiteWishStated(SiteWish wish) implements ParksEntry {
        @Override
        public String subject() {
            return "site-wish:" + wish.id();
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
