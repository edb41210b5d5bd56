package org.tworivers.app.work.parks;

import java.util.List;
import java.util.stream.Stream;
import org.tworivers.app.render.FitText;
import org.tworivers.app.render.FitTree;
import org.tworivers.app.render.SiteTree;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.parks.fit.Ranking;
import org.tworivers.core.parks.fit.Sensitivity;
import org.tworivers.core.parks.fit.Site;

/// What is asked of parks on a day, for machines: what commands print as JSON and routes for programs answer.
public final class MatchTree {
    private MatchTree() {}

    /// Who suits whom: those that may be, best first, then those that a gate shuts.
    public static Tree of(ParkMatching matching, Ranking ranking, Sensitivity sensitivity, FitText text) {
        return Tree.fields()
                .with("on", matching.day().toString())
                .with(
                        "fits",
                        Stream.concat(ranking.open().stream(), ranking.blocked().stream())
                                .map(fit -> FitTree.fit(fit, text))
                                .toList())
                .with("sensitivity", FitTree.sensitivity(sensitivity))
                .build();
    }

    /// The gates, and which of them hold on the day.
    public static Tree gates(ParkMatching matching) {
        return Tree.fields()
                .with("on", matching.day().toString())
                .with(
                        "gates",
                        matching.gates().stream()
                                .map(gate -> FitTree.gate(gate, gate.holds(matching.day())))
                                .toList())
                .build();
    }

    /// Parks.
    public static Tree parks(ParkMatching matching, List<Site> sites) {
        return Tree.fields()
                .with("on", matching.day().toString())
                .with("parks", sites.stream().map(SiteTree::of).toList())
                .build();
    }
}
