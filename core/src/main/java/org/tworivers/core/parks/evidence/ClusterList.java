package org.tworivers.core.parks.evidence;

import java.util.List;
import java.util.Optional;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// A published list of clusters: where which sector is gathered.
///
/// @param id stable id
/// @param year the year it is of
/// @param source where it was published
/// @param clusters what it lists
public record ClusterList(String id, int year, String source, List<Cluster> clusters) {
    public ClusterList {
        clusters = List.copyOf(clusters);
    }

    /// One cluster.
    public record Cluster(Code place, Code sector, Names names) {}

    /// The first cluster in one of these places and of one of these sectors.
    ///
    /// @param places a place and the places above it
    /// @param sectors a sector and the sectors above it
    public Optional<Cluster> find(List<Code> places, List<Code> sectors) {
        return clusters.stream()
                .filter(each -> places.contains(each.place()) && sectors.contains(each.sector()))
                .findFirst();
    }
}
