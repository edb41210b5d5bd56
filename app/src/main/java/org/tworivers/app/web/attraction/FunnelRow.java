package org.tworivers.app.web.attraction;

import java.util.List;
import org.tworivers.core.attraction.LeadFunnel.Counts;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;

/// A row of the funnel: how many leads, and how many of them came how far.
///
/// @param steps visited, intended, contracted, each with its share in per cent
record FunnelRow(String name, long leads, List<Step> steps) {
    private static final Rounding ONE_DIGIT = new Rounding(Rounding.Mode.HALF_UP, 1);

    FunnelRow {
        steps = List.copyOf(steps);
    }

    /// @param number how many
    /// @param share of all the row's leads in per cent, rounded half up to one digit; empty of none
    record Step(String word, long number, String share) {
        static Step of(String word, long number, long leads) {
            return new Step(
                    word,
                    number,
                    leads == 0
                            ? ""
                            : ONE_DIGIT
                                    .round(Ratio.of(number, leads).scaledByPowerOfTen(2))
                                    .toPlainString());
        }
    }

    static FunnelRow of(String name, Counts counts) {
        return new FunnelRow(
                name,
                counts.leads(),
                List.of(
                        Step.of("visited", counts.visited(), counts.leads()),
                        Step.of("intended", counts.intended(), counts.leads()),
                        Step.of("contracted", counts.contracted(), counts.leads())));
    }
}
