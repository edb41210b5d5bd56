package org.tworivers.app.render;

import java.util.List;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.parks.Gate;
import org.tworivers.core.parks.fit.GateFinding;
import org.tworivers.core.parks.fit.ParkFit;
import org.tworivers.core.parks.fit.PartScore;
import org.tworivers.core.parks.fit.Sensitivity;
import org.tworivers.core.parks.fit.Sensitivity.Turn;

/// Gates, fits and how firm they are, for machines.
public final class FitTree {
    private FitTree() {}

    /// A fit, with each gate and each part. Points are texts, for they have a digit after the point.
    public static Tree fit(ParkFit fit, FitText text) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("park", fit.site().park().id())
                .with("firm", fit.seeker().wish().id())
                .withFlag("blocked", fit.isBlocked())
                .with(
                        "gates",
                        fit.gates().stream().map(gate -> gate(gate, text)).toList())
                .with(
                        "parts",
                        fit.parts().stream().map(part -> part(part, text)).toList());
        if (!fit.isBlocked()) {
            out.with("points", fit.score().points().toPlainString())
                    .with("evidencePercent", fit.score().evidencePercent())
                    .withFlag("wellFounded", fit.score().isWellFounded());
        }
        return out.build();
    }

    private static Tree gate(GateFinding finding, FitText text) {
        return Tree.fields()
                .with("gate", finding.gate().id())
                .with("verdict", word(finding.verdict()))
                .with("reason", text.reason(finding))
                .build();
    }

    private static Tree part(PartScore part, FitText text) {
        return Tree.fields()
                .with("part", part.part().word())
                .with("points", part.isKnown() ? FitText.points(part) : "")
                .withFlag("noEvidence", !part.isKnown())
                .with("reason", text.reason(part))
                .build();
    }

    /// The word of a verdict, such as `not-asked`.
    public static String word(GateFinding.Verdict verdict) {
        return switch (verdict) {
            case PASSES -> "passes";
            case BLOCKS -> "blocks";
            case UNKNOWN -> "unknown";
            case NOT_ASKED -> "not-asked";
        };
    }

    /// A gate as it stands, and whether it is in force.
    public static Tree gate(Gate gate, boolean inForce) {
        return Tree.fields()
                .with("id", gate.id())
                .with("texts", Tree.ofTexts(gate.texts().byLanguage()))
                .with("source", gate.source())
                .with("from", gate.from().toString())
                .with("until", gate.until().toString())
                .withFlag("inForce", inForce)
                .build();
    }

    /// How firm a first place is.
    public static Tree sensitivity(Sensitivity sensitivity) {
        List<Tree> turns = sensitivity.turns().stream().map(FitTree::turn).toList();
        return Tree.fields()
                .withFlag("holds", sensitivity.holds())
                .with("turns", turns)
                .build();
    }

    private static Tree turn(Turn turn) {
        return Tree.fields()
                .with("part", turn.part().word())
                .with("percent", turn.percent())
                .with("park", turn.winner().site().park().id())
                .build();
    }
}
