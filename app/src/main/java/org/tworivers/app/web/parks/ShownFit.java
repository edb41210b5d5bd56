package org.tworivers.app.web.parks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tworivers.app.render.FitText;
import org.tworivers.app.render.FitTree;
import org.tworivers.core.parks.Gate;
import org.tworivers.core.parks.Part;
import org.tworivers.core.parks.fit.GateFinding;
import org.tworivers.core.parks.fit.ParkFit;
import org.tworivers.core.parks.fit.PartScore;

/// How a park and a firm suit each other, in words.
///
/// @param id of the park, or of the firm when firms are ranked
/// @param points from 0 to 100 with a digit; a dash when there is too little evidence
/// @param width the points as per mille, for a bar
/// @param evidence for how much of the weight there is evidence, in per cent
public record ShownFit(
        String id,
        String name,
        boolean illustrative,
        String points,
        int width,
        int evidence,
        List<ShownPart> parts,
        List<ShownGate> gates) {
    private static final String NOTHING = "–";

    public ShownFit {
        parts = List.copyOf(parts);
        gates = List.copyOf(gates);
    }

    /// A part of the score.
    ///
    /// @param weight its weight in per cent, rounded
    public record ShownPart(String word, long weight, boolean known, String points, int width, String reason) {}

    /// What a gate says.
    public record ShownGate(String id, String text, String source, String from, String verdict, String reason) {
        /// Whether it lets them not through.
        public boolean blocks() {
            return verdict.equals("blocks");
        }
    }

    /// The gates that let them not through.
    public List<ShownGate> blocking() {
        return gates.stream().filter(ShownGate::blocks).toList();
    }

    /// The gates that somebody has to find something out for.
    public List<ShownGate> open() {
        return gates.stream().filter(gate -> gate.verdict().equals("unknown")).toList();
    }

    /// @param ofPark whether the park is named, else the firm
    static ShownFit of(ParkFit fit, boolean ofPark, FitText text, String language, Map<Part, Long> weights) {
        long whole = weights.values().stream().mapToLong(Long::longValue).sum();
        List<ShownPart> parts = new ArrayList<>();
        for (PartScore part : fit.parts()) {
            long weight = weights.getOrDefault(part.part(), 0L);
            parts.add(new ShownPart(
                    part.part().word(),
                    Math.round(100.0 * weight / whole),
                    part.isKnown(),
                    FitText.points(part),
                    Math.max(0, part.tenths()),
                    text.reason(part)));
        }
        boolean founded = fit.score().isWellFounded();
        return new ShownFit(
                ofPark ? fit.site().park().id() : fit.seeker().wish().id(),
                (ofPark ? fit.site().park().names() : fit.seeker().wish().names()).in(language),
                ofPark ? fit.site().park().illustrative() : fit.seeker().wish().illustrative(),
                founded ? fit.score().points().toPlainString() : NOTHING,
                founded ? fit.score().points().movePointRight(1).intValue() : 0,
                fit.score().evidencePercent(),
                parts,
                fit.gates().stream().map(each -> gate(each, text, language)).toList());
    }

    private static ShownGate gate(GateFinding finding, FitText text, String language) {
        Gate gate = finding.gate();
        return new ShownGate(
                gate.id(),
                gate.texts().in(language),
                gate.source(),
                gate.from().toString(),
                FitTree.word(finding.verdict()),
                text.reason(finding));
    }
}
