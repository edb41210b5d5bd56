package org.tworivers.core.parks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.figures.Ratio;

/// How much of a measure comes to a mu of land in use, of one park or of several: the sum of the measure over the sum
/// of the land, exactly, never a mean of ratios. Only parks of which both are stated count, in both sums.
///
/// @param amount ten thousand yuan
/// @param land mu
/// @param parks ids of those that count
public record PerMu(Quantity amount, Quantity land, List<String> parks) {
    public PerMu {
        parks = List.copyOf(parks);
    }

    /// Of years of parks, one a park.
    public static PerMu of(Collection<ParkYear> years, YearMeasure measure) {
        List<ParkYear> counting =
                years.stream().filter(year -> counts(year, measure)).toList();
        return new PerMu(
                sum(counting, measure),
                sum(counting, YearMeasure.LAND),
                counting.stream().map(ParkYear::park).toList());
    }

    private static boolean counts(ParkYear year, YearMeasure measure) {
        return year.find(measure).isPresent()
                && year.find(YearMeasure.LAND).filter(land -> !land.isNone()).isPresent();
    }

    private static Quantity sum(List<ParkYear> years, YearMeasure measure) {
        return years.stream().flatMap(year -> year.find(measure).stream()).reduce(Quantity.NONE, Quantity::plus);
    }

    /// Ten thousand yuan a mu; nothing when no park counts.
    public Optional<Ratio> find() {
        return parks.isEmpty() ? Optional.empty() : Optional.of(Ratio.of(amount.hundredths(), land.hundredths()));
    }
}
