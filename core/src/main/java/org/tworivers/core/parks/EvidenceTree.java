package org.tworivers.core.parks;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.parks.evidence.ClusterList;
import org.tworivers.core.parks.evidence.ClusterList.Cluster;
import org.tworivers.core.parks.evidence.RegionRow;
import org.tworivers.core.parks.evidence.SupplyTable;
import org.tworivers.core.parks.evidence.SupplyTable.Flow;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// Statistics, input-output tables, lists of clusters and weights as plain data.
final class EvidenceTree {
    private static final String SOURCE = "source";
    private static final String YEAR = "year";

    private EvidenceTree() {}

    static Tree.FieldsBuilder write(RegionRow row) {
        Tree.FieldsBuilder values = Tree.fields();
        row.values().forEach((sector, value) -> values.with(sector.toString(), value));
        return Tree.fields()
                .with(YEAR, row.year())
                .with("measure", row.measure())
                .with(SOURCE, row.source())
                .with("values", values.build());
    }

    /// @param id the set and the place, parted by the first slash
    static RegionRow row(String id, TreeReader in) {
        int slash = id.indexOf('/');
        return new RegionRow(
                id.substring(0, Math.max(0, slash)),
                Code.parse(id.substring(slash + 1)),
                year(in),
                in.text("measure", ""),
                in.text(SOURCE, ""),
                ParkTree.wholes(in, "values"));
    }

    static Tree.FieldsBuilder write(SupplyTable table) {
        return Tree.fields()
                .with(YEAR, table.year())
                .with(SOURCE, table.source())
                .with(
                        "flows",
                        table.flows().stream()
                                .map(flow -> Tree.fields()
                                        .with("from", flow.from().toString())
                                        .with("to", flow.to().toString())
                                        .with("amount", flow.amount())
                                        .build())
                                .toList());
    }

    static SupplyTable supply(String id, TreeReader in) {
        List<Flow> flows = new ArrayList<>();
        for (Tree each : in.items("flows")) {
            TreeReader flow = TreeReader.of(each, "flows.");
            flows.add(new Flow(Code.parse(flow.text("from")), Code.parse(flow.text("to")), flow.whole("amount", 0)));
            flow.finish();
        }
        return new SupplyTable(id, year(in), in.text(SOURCE, ""), flows);
    }

    static Tree.FieldsBuilder write(ClusterList list) {
        return Tree.fields()
                .with(YEAR, list.year())
                .with(SOURCE, list.source())
                .with(
                        "clusters",
                        list.clusters().stream()
                                .map(cluster -> Tree.fields()
                                        .with("place", cluster.place().toString())
                                        .with("sector", cluster.sector().toString())
                                        .with(
                                                "names",
                                                Tree.ofTexts(cluster.names().byLanguage()))
                                        .build())
                                .toList());
    }

    static ClusterList clusters(String id, TreeReader in) {
        List<Cluster> clusters = new ArrayList<>();
        for (Tree each : in.items("clusters")) {
            TreeReader cluster = TreeReader.of(each, "clusters.");
            clusters.add(new Cluster(
                    Code.parse(cluster.text("place")),
                    Code.parse(cluster.text("sector")),
                    new Names(cluster.textsByName("names"))));
            cluster.finish();
        }
        return new ClusterList(id, year(in), in.text(SOURCE, ""), clusters);
    }

    static Tree.FieldsBuilder write(PartWeights weights) {
        return Tree.fields()
                .with("comparisons", Tree.ofTexts(weights.comparisons()))
                .with("reason", weights.reason());
    }

    static PartWeights weights(TreeReader in) {
        return new PartWeights(in.textsByName("comparisons"), in.text("reason", ""));
    }

    private static int year(TreeReader in) {
        return Math.toIntExact(in.whole(YEAR, 0));
    }
}
